"""Parameters WebSearchConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.web_search_config import WebSearchConfig
    from openrouter_core.params.search_quality_level import SearchQualityLevelInput
    from openrouter_core.params.web_search_engine_enum import WebSearchEngineEnumInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.web_search_user_location_server_tool import WebSearchUserLocationServerToolInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class WebSearchConfigParam(TypedDict, total=False):
    """Settings of web search as a server tool in a chat request."""

    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    engine: WebSearchEngineEnumInput
    """Who searches; `native` is the model's provider, `auto` lets OpenRouter choose."""
    excluded_domains: Sequence[str]
    """Domains that may not be reached."""
    max_characters: int
    """Most characters of text to take from a result."""
    max_results: int
    """Most results of one search."""
    max_total_results: int
    """Most results of all searches in the request."""
    max_uses: int
    """Most searches in one request."""
    mode: WebSearchModeInput
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_context_size: SearchQualityLevelInput
    """How much of the results to pass to the model."""
    user_location: WebSearchUserLocationServerToolInput
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Options for search on X."""


WebSearchConfigInput: TypeAlias = "WebSearchConfigParam | WebSearchConfig"
"""What may be passed as WebSearchConfig: a dict, or the model."""
