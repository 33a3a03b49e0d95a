"""Model MessagesToolAdditionBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesToolAdditionBlock as MessagesToolAdditionBlock
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesToolAdditionBlock(WireModel):
        """Block that makes a tool available from this point of the conversation on."""

        tool: MessagesToolAdditionBlockToolUnion
        type: Literal["tool_addition"]
        cache_control: AnthropicCacheControlDirective | None = None
