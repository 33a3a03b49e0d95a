"""Model ChatWebSearchShorthand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_web_search_shorthand_type import ChatWebSearchShorthandType
    from openrouter_core.models.search_quality_level import SearchQualityLevel
    from openrouter_core.models.web_search_config import WebSearchConfig
    from openrouter_core.models.web_search_engine_enum import WebSearchEngineEnum
    from openrouter_core.models.web_search_mode import WebSearchMode
    from openrouter_core.models.web_search_user_location_server_tool import WebSearchUserLocationServerTool
    from openrouter_core.models.x_search_options import XSearchOptions


@model
class ChatWebSearchShorthand(WireModel):
    """Web search server tool, written in the short form of the OpenAI API."""

    type: ChatWebSearchShorthandType
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    engine: WebSearchEngineEnum | None = None
    """Who searches: the model's provider (`native`), a search engine, or whichever fits (`auto`)."""
    excluded_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_characters: int | None = None
    """Most characters of search text."""
    max_results: int | None = None
    """Most results that a search returns."""
    max_total_results: int | None = None
    """Most results over all searches of the request."""
    max_uses: int | None = None
    """Most times that the tool may be used within the request."""
    mode: WebSearchMode | None = None
    """Trades the search's depth against its speed, where the engine has modes."""
    parameters: WebSearchConfig | None = None
    """The tool's settings in the long form."""
    search_context_size: SearchQualityLevel | None = None
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationServerTool | None = None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptions | None = None
    """Settings of the search on X."""
