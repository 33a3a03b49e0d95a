"""Parameters LegacyWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.legacy_web_search_server_tool import LegacyWebSearchServerTool
    from openrouter_core.params.search_context_size_enum import SearchContextSizeEnumInput
    from openrouter_core.params.web_search_domain_filter import WebSearchDomainFilterInput
    from openrouter_core.params.web_search_engine_enum import WebSearchEngineEnumInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.web_search_user_location import WebSearchUserLocationInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class LegacyWebSearchServerToolParam(TypedDict, total=False):
    """Web search tool of the Responses API, under the type name `web_search`."""

    type: Required[Literal["web_search"]]
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


LegacyWebSearchServerToolInput: TypeAlias = "LegacyWebSearchServerToolParam | LegacyWebSearchServerTool"
"""What may be passed as LegacyWebSearchServerTool: a dict, or the model."""
