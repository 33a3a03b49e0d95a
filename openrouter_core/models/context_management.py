"""Model ContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContextManagement as ContextManagement
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContextManagement(WireModel):
        """How the server trims the conversation as it grows, for the messages API."""

        edits: list[Edit] | None = None
