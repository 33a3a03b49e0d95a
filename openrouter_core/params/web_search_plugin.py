"""Parameters WebSearchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.web_search_plugin import WebSearchPlugin
    from openrouter_core.params.user_location import UserLocationInput
    from openrouter_core.params.web_search_engine import WebSearchEngineInput
    from openrouter_core.params.web_search_mode import WebSearchModeInput
    from openrouter_core.params.x_search_options import XSearchOptionsInput


class WebSearchPluginParam(TypedDict, total=False):
    """Plugin that adds web search results to the prompt."""

    id: Required[Literal["web"]]
    enabled: bool
    engine: WebSearchEngineInput
    """Who searches; `native` is the model's provider."""
    exclude_domains: Sequence[str]
    """Domains to take no results from."""
    include_domains: Sequence[str]
    """The only domains to take results from."""
    max_results: int
    """Most results of one search."""
    max_uses: int
    """Most searches in one request."""
    mode: WebSearchModeInput
    """How fast or how thorough the search is; which modes there are depends on the engine."""
    search_prompt: str
    """Text that introduces the results to the model."""
    user_location: UserLocationInput | None
    """Where the user is, roughly, so that results fit."""
    x_search: XSearchOptionsInput
    """Options for search on X."""


WebSearchPluginInput: TypeAlias = "WebSearchPluginParam | WebSearchPlugin"
"""What may be passed as WebSearchPlugin: a dict, or the model."""
