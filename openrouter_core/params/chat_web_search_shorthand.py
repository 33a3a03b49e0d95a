"""Parameters ChatWebSearchShorthand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.chat_web_search_shorthand import ChatWebSearchShorthand
    from openrouter_core.params.chat_web_search_shorthand_type import ChatWebSearchShorthandTypeInput
    from openrouter_core.params.search_quality_level import SearchQualityLevelInput
    from openrouter_core.params.web_search_config import WebSearchConfigInput
    from openrouter_core.params.web_search_engine_enum import WebSearchEngineEnumInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.web_search_user_location_server_tool import WebSearchUserLocationServerToolInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class ChatWebSearchShorthandParam(TypedDict, total=False):
    """Web search server tool, written in the short form of the OpenAI API."""

    type: Required[ChatWebSearchShorthandTypeInput]
    allowed_domains: Sequence[str]
    """The only domains that may be reached."""
    engine: WebSearchEngineEnumInput
    """Who searches: the model's provider (`native`), a search engine, or whichever fits (`auto`)."""
    excluded_domains: Sequence[str]
    """Domains that may not be reached."""
    max_characters: int
    """Most characters of search text."""
    max_results: int
    """Most results that a search returns."""
    max_total_results: int
    """Most results over all searches of the request."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    """Trades the search's depth against its speed, where the engine has modes."""
    parameters: WebSearchConfigInput
    """The tool's settings in the long form."""
    search_context_size: SearchQualityLevelInput
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationServerToolInput
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


ChatWebSearchShorthandInput: TypeAlias = "ChatWebSearchShorthandParam | ChatWebSearchShorthand"
"""What may be passed as ChatWebSearchShorthand: a dict, or the model."""
