"""Model OutputItemWebSearchCallActionSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_search_source import WebSearchSource


@model
class OutputItemWebSearchCallActionSearch(WireModel):
    """A rejected web search's step: search the web."""

    query: str
    type: Literal["search"]
    queries: list[str] | None = None
    """All queries of the search, where there are several."""
    sources: list[WebSearchSource] | None = None
    """Pages that the search found."""
