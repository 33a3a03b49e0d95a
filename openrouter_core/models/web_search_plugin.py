"""Model WebSearchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchPlugin as WebSearchPlugin
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class WebSearchPlugin(WireModel):
        """Plugin that adds web search results to the prompt."""

        id: Literal["web"]
        enabled: bool | None = None
        engine: WebSearchEngine | None = None
        exclude_domains: list[str] | None = None
        include_domains: list[str] | None = None
        max_results: int | None = None
        max_uses: int | None = None
        mode: WebSearchMode | None = None
        search_prompt: str | None = None
        user_location: UserLocation | None = nullable(default=None)
        x_search: XSearchOptions | None = None
