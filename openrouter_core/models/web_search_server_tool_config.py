"""Model WebSearchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.search_quality_level import SearchQualityLevel
    from openrouter_core.models.web_search_engine_enum import WebSearchEngineEnum
    from openrouter_core.models.web_search_mode import WebSearchMode
    from openrouter_core.models.web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from openrouter_core.models.x_search_options import XSearchOptions


@model
class WebSearchServerToolConfig(WireModel):
    """Settings of OpenRouter's web search server tool."""

    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    engine: WebSearchEngineEnum | None = None
    """Who searches; `native` is the model's provider, `auto` lets OpenRouter choose."""
    excluded_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_characters: int | None = None
    """Most characters of text to take from a result."""
    max_results: int | None = None
    """Most results of one search."""
    max_total_results: int | None = None
    """Most results of all searches in the request."""
    max_uses: int | None = None
    """Most searches in one request."""
    mode: WebSearchMode | None = None
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the results to pass to the model."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Options for search on X."""
