"""Model LegacyWebSearchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LegacyWebSearchServerTool as LegacyWebSearchServerTool
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class LegacyWebSearchServerTool(WireModel):
        """Web search tool of the Responses API, under the type name `web_search`."""

        type: Literal["web_search"]
        engine: WebSearchEngineEnum | None = None
        filters: WebSearchDomainFilter | None = nullable(default=None)
        max_results: int | None = None
        max_uses: int | None = None
        mode: WebSearchMode | None = None
        search_context_size: SearchContextSizeEnum | None = None
        user_location: WebSearchUserLocation | None = nullable(default=None)
        x_search: XSearchOptions | None = None
