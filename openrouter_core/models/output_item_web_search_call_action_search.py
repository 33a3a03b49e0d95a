"""Model OutputItemWebSearchCallActionSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemWebSearchCallActionSearch as OutputItemWebSearchCallActionSearch
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputItemWebSearchCallActionSearch(WireModel):
        """A rejected web search's step: search the web."""

        query: str
        type: Literal["search"]
        queries: list[str] | None = None
        sources: list[WebSearchSource] | None = None
