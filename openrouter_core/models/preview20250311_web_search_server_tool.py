"""Model Preview20250311WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.preview_web_search_user_location import PreviewWebSearchUserLocation
    from openrouter_core.models.search_context_size_enum import SearchContextSizeEnum
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter
    from openrouter_core.models.web_search_engine_enum import WebSearchEngineEnum
    from openrouter_core.models.web_search_mode import WebSearchMode
    from openrouter_core.models.x_search_options import XSearchOptions


@model
class Preview20250311WebSearchServerTool(WireModel):
    """Web search tool of the Responses API, in its preview version of 11 March 2025."""

    type: Literal["web_search_preview_2025_03_11"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = nullable(default=None)
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: PreviewWebSearchUserLocation | None = nullable(default=None)
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""
