"""Parameters Preview20250311WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.preview20250311_web_search_server_tool import Preview20250311WebSearchServerTool
    from openrouter_core.params.preview_web_search_user_location import PreviewWebSearchUserLocationInput
    from openrouter_core.params.search_context_size_enum import SearchContextSizeEnumInput
    from openrouter_core.params.web_search_domain_filter import WebSearchDomainFilterInput
    from openrouter_core.params.web_search_engine_enum import WebSearchEngineEnumInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class Preview20250311WebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, in its preview version of 11 March 2025."""

    type: Required[Literal["web_search_preview_2025_03_11"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


Preview20250311WebSearchServerToolInput: TypeAlias = (
    "Preview20250311WebSearchServerToolParam | Preview20250311WebSearchServerTool"
)
"""What may be passed as Preview20250311WebSearchServerTool: a dict, or the model."""
