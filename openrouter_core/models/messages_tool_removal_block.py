"""Model MessagesToolRemovalBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolRemovalBlock as MessagesToolRemovalBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolRemovalBlock(WireModel):
        """Block that takes a tool away from this point of the conversation on."""

        tool: MessagesToolRemovalBlockToolUnion
        type: Literal["tool_removal"]
        cache_control: AnthropicCacheControlDirective | None = None
