"""Parameters MessagesMessageParamContentUnion3."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.anthropic_web_search_result_block_param import AnthropicWebSearchResultBlockParamInput
    from openrouter_core.params.content_web_search_tool_result_error import ContentWebSearchToolResultErrorInput

    MessagesMessageParamContentUnion3Input: TypeAlias = (
        ContentWebSearchToolResultErrorInput | Sequence[AnthropicWebSearchResultBlockParamInput]
    )
    """Content of a web search result that is sent back: an error, or the results."""
