"""Model WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchServerTool as WebSearchServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class WebSearchServerTool(WireModel):
        """Web search tool of the Responses API, in its version of 26 August 2025."""

        type: Literal["web_search_2025_08_26"]
        engine: WebSearchEngineEnum | None = None
        filters: WebSearchDomainFilter | None = nullable(default=None)
        max_results: int | None = None
        max_uses: int | None = None
        mode: WebSearchMode | None = None
        search_context_size: SearchContextSizeEnum | None = None
        user_location: WebSearchUserLocation | None = nullable(default=None)
        x_search: XSearchOptions | None = None
