"""Model OutputWebSearchCallItemActionSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchCallItemActionSearch as OutputWebSearchCallItemActionSearch
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputWebSearchCallItemActionSearch(WireModel):
        """A web search's step: search the web."""

        query: str
        type: Literal["search"]
        queries: list[str] | None = None
        sources: list[WebSearchSource] | None = None
