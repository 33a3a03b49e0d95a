"""Union AnthropicToolSearchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchContent as AnthropicToolSearchContent
else:
    from openrouter_core.unions import Tagged

    AnthropicToolSearchContent = Tagged(
        "type",
        {
            "tool_search_tool_result_error": "AnthropicToolSearchResultError",
            "tool_search_tool_search_result": "AnthropicToolSearchResult",
        },
    )
