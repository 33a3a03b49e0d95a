"""Parameters WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.web_search_server_tool import WebSearchServerTool
    from openrouter_core.params.search_context_size_enum import SearchContextSizeEnumInput
    from openrouter_core.params.web_search_domain_filter import WebSearchDomainFilterInput
    from openrouter_core.params.web_search_engine_enum import WebSearchEngineEnumInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.web_search_user_location import WebSearchUserLocationInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class WebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, in its version of 26 August 2025."""

    type: Required[Literal["web_search_2025_08_26"]]
    engine: WebSearchEngineEnumInput
    filters: WebSearchDomainFilterInput | None
    max_results: int
    """Most results that a search returns."""
    max_uses: int
    """Most times that the tool may be used within the request."""
    mode: WebSearchModeInput
    search_context_size: SearchContextSizeEnumInput
    """How much of the search results the model is given."""
    user_location: WebSearchUserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Settings of the search on X."""


WebSearchServerToolInput: TypeAlias = "WebSearchServerToolParam | WebSearchServerTool"
"""What may be passed as WebSearchServerTool: a dict, or the model."""
