"""Parameters MessagesToolRemovalBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_removal_block import MessagesToolRemovalBlock
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.messages_tool_removal_block_tool_union import MessagesToolRemovalBlockToolUnionInput


class MessagesToolRemovalBlockParam(TypedDict, total=False):
    """Block that takes a tool away from this point of the conversation on."""

    tool: Required[MessagesToolRemovalBlockToolUnionInput]
    """The tool or toolset to remove."""
    type: Required[Literal["tool_removal"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


MessagesToolRemovalBlockInput: TypeAlias = "MessagesToolRemovalBlockParam | MessagesToolRemovalBlock"
"""What may be passed as MessagesToolRemovalBlock: a dict, or the model."""
