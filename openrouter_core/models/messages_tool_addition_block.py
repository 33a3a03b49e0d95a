"""Model MessagesToolAdditionBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.messages_tool_addition_block_tool_union import MessagesToolAdditionBlockToolUnion


@model
class MessagesToolAdditionBlock(WireModel):
    """Block that makes a tool available from this point of the conversation on."""

    tool: MessagesToolAdditionBlockToolUnion
    """The tool or toolset to add."""
    type: Literal["tool_addition"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
