"""Model MessagesToolRemovalBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.messages_tool_removal_block_tool_union import MessagesToolRemovalBlockToolUnion


@model
class MessagesToolRemovalBlock(WireModel):
    """Block that takes a tool away from this point of the conversation on."""

    tool: MessagesToolRemovalBlockToolUnion
    """The tool or toolset to remove."""
    type: Literal["tool_removal"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
