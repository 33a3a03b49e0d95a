"""Model WebSearchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.user_location import UserLocation
    from openrouter_core.models.web_search_engine import WebSearchEngine
    from openrouter_core.models.web_search_mode import WebSearchMode
    from openrouter_core.models.x_search_options import XSearchOptions


@model
class WebSearchPlugin(WireModel):
    """Plugin that adds web search results to the prompt."""

    id: Literal["web"]
    enabled: bool | None = None
    engine: WebSearchEngine | None = None
    """Who searches; `native` is the model's provider."""
    exclude_domains: list[str] | None = None
    """Domains to take no results from."""
    include_domains: list[str] | None = None
    """The only domains to take results from."""
    max_results: int | None = None
    """Most results of one search."""
    max_uses: int | None = None
    """Most searches in one request."""
    mode: WebSearchMode | None = None
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_prompt: str | None = None
    """Text that introduces the results to the model."""
    user_location: UserLocation | None = nullable(default=None)
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Options for search on X."""
