"""Model ChatStreamOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamOptions as ChatStreamOptions
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatStreamOptions(WireModel):
        """Options for streams."""

        include_usage: bool | None = None
