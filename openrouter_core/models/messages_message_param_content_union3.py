"""Union MessagesMessageParamContentUnion3."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_search_result_block_param import AnthropicWebSearchResultBlockParam
    from openrouter_core.models.content_web_search_tool_result_error import ContentWebSearchToolResultError

    MessagesMessageParamContentUnion3: TypeAlias = ContentWebSearchToolResultError | list[AnthropicWebSearchResultBlockParam]
    """Content of a web search result that is sent back: an error, or the results."""
else:
    MessagesMessageParamContentUnion3 = AnyOf("ContentWebSearchToolResultError", "list[AnthropicWebSearchResultBlockParam]")
