"""Parameters ContentWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_web_search_tool_result import ContentWebSearchToolResult
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.messages_message_param_content_union3 import MessagesMessageParamContentUnion3Input


class ContentWebSearchToolResultParam(TypedDict, total=False):
    """Result of an earlier web search, in a message given back."""

    content: Required[MessagesMessageParamContentUnion3Input]
    """Search results, or the error that ended the search."""
    tool_use_id: Required[str]
    """Id of the `server_tool_use` block that this result answers."""
    type: Required[Literal["web_search_tool_result"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ContentWebSearchToolResultInput: TypeAlias = "ContentWebSearchToolResultParam | ContentWebSearchToolResult"
"""What may be passed as ContentWebSearchToolResult: a dict, or the model."""
