"""Union AnthropicWebSearchToolResultContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_search_result import AnthropicWebSearchResult
    from openrouter_core.models.anthropic_web_search_tool_result_error import AnthropicWebSearchToolResultError

    AnthropicWebSearchToolResultContent: TypeAlias = AnthropicWebSearchToolResultError | list[AnthropicWebSearchResult]
    """Outcome of a web search: the pages found, or an error."""
else:
    AnthropicWebSearchToolResultContent = AnyOf("AnthropicWebSearchToolResultError", "list[AnthropicWebSearchResult]")
