"""Parameters MessagesToolAdditionBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_addition_block import MessagesToolAdditionBlock
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.messages_tool_addition_block_tool_union import MessagesToolAdditionBlockToolUnionInput


class MessagesToolAdditionBlockParam(TypedDict, total=False):
    """Block that makes a tool available from this point of the conversation on."""

    tool: Required[MessagesToolAdditionBlockToolUnionInput]
    """The tool or toolset to add."""
    type: Required[Literal["tool_addition"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


MessagesToolAdditionBlockInput: TypeAlias = "MessagesToolAdditionBlockParam | MessagesToolAdditionBlock"
"""What may be passed as MessagesToolAdditionBlock: a dict, or the model."""
