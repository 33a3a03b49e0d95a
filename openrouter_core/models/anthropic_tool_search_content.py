"""Union AnthropicToolSearchContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_search_result import AnthropicToolSearchResult
    from openrouter_core.models.anthropic_tool_search_result_error import AnthropicToolSearchResultError
    from openrouter_core.unions import UnknownVariant

    AnthropicToolSearchContent: TypeAlias = AnthropicToolSearchResultError | AnthropicToolSearchResult | UnknownVariant
    """Outcome of a tool search: the tools found, or an error."""
else:
    AnthropicToolSearchContent = Tagged(
        "type",
        {
            "tool_search_tool_result_error": "AnthropicToolSearchResultError",
            "tool_search_tool_search_result": "AnthropicToolSearchResult",
        },
    )
