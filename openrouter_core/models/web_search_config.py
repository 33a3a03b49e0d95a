"""Model WebSearchConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchConfig as WebSearchConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebSearchConfig(WireModel):
        """Settings of web search as a server tool in a chat request."""

        allowed_domains: list[str] | None = None
        engine: WebSearchEngineEnum | None = None
        excluded_domains: list[str] | None = None
        max_characters: int | None = None
        max_results: int | None = None
        max_total_results: int | None = None
        max_uses: int | None = None
        mode: WebSearchMode | None = None
        search_context_size: SearchQualityLevel | None = None
        user_location: WebSearchUserLocationServerTool | None = None
        x_search: XSearchOptions | None = None
