"""Parameters ContentToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_tool_result import ContentToolResult
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.messages_message_param_content_union2 import MessagesMessageParamContentUnion2Input


class ContentToolResultParam(TypedDict, total=False):
    """Result of a tool call, given back to the model."""

    tool_use_id: Required[str]
    """Id of the `tool_use` block that this result answers."""
    type: Required[Literal["tool_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    content: MessagesMessageParamContentUnion2Input
    """Output of the tool: text or content blocks."""
    is_error: bool
    """Whether the tool failed, so that `content` tells of the error."""


ContentToolResultInput: TypeAlias = "ContentToolResultParam | ContentToolResult"
"""What may be passed as ContentToolResult: a dict, or the model."""
