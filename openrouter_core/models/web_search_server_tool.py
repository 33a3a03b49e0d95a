"""Model WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.search_context_size_enum import SearchContextSizeEnum
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter
    from openrouter_core.models.web_search_engine_enum import WebSearchEngineEnum
    from openrouter_core.models.web_search_mode import WebSearchMode
    from openrouter_core.models.web_search_user_location import WebSearchUserLocation
    from openrouter_core.models.x_search_options import XSearchOptions


@model
class WebSearchServerTool(WireModel):
    """Web search tool of the Responses API, in its version of 26 August 2025."""

    type: Literal["web_search_2025_08_26"]
    engine: WebSearchEngineEnum | None = None
    filters: WebSearchDomainFilter | None = nullable(default=None)
    max_results: int | None = None
    """Most results that a search returns."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    search_context_size: SearchContextSizeEnum | None = None
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocation | None = nullable(default=None)
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""
