"""Model Preview20250311WebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Preview20250311WebSearchServerTool as Preview20250311WebSearchServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Preview20250311WebSearchServerTool(WireModel):
        """Web search tool of the Responses API, in its preview version of 11 March 2025."""

        type: Literal["web_search_preview_2025_03_11"]
        engine: WebSearchEngineEnum | None = None
        filters: WebSearchDomainFilter | None = nullable(default=None)
        max_results: int | None = None
        max_uses: int | None = None
        mode: WebSearchMode | None = None
        search_context_size: SearchContextSizeEnum | None = None
        user_location: PreviewWebSearchUserLocation | None = nullable(default=None)
        x_search: XSearchOptions | None = None
