"""Model ContentWebSearchToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.messages_message_param_content_union3 import MessagesMessageParamContentUnion3


@model
class ContentWebSearchToolResult(WireModel):
    """Result of an earlier web search, in a message given back."""

    content: MessagesMessageParamContentUnion3
    """Search results, or the error that ended the search."""
    tool_use_id: str
    """Id of the `server_tool_use` block that this result answers."""
    type: Literal["web_search_tool_result"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
