"""Parameters OutputWebSearchCallItemActionSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearch
    from openrouter_core.params.web_search_source import WebSearchSourceInput


class OutputWebSearchCallItemActionSearchParam(TypedDict, total=False):
    """A web search's step: search the web."""

    query: Required[str]
    type: Required[Literal["search"]]
    queries: Sequence[str]
    """All queries of the search, where there are several."""
    sources: Sequence[WebSearchSourceInput]
    """Pages that the search found."""


OutputWebSearchCallItemActionSearchInput: TypeAlias = (
    "OutputWebSearchCallItemActionSearchParam | OutputWebSearchCallItemActionSearch"
)
"""What may be passed as OutputWebSearchCallItemActionSearch: a dict, or the model."""
