"""Model ModerationPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ModerationPlugin as ModerationPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModerationPlugin(WireModel):
        """Plugin that has the request's content moderated."""

        id: Literal["moderation"]
