"""Model AnthropicToolSearchToolBm25."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolSearchToolBm25(WireModel):
        """Server tool that finds deferred tools by ranking words (BM25)."""

        name: Literal["tool_search_tool_bm25"]
        type: AnthropicToolSearchToolBm25Type
        allowed_callers: list[AnthropicAllowedCallers] | None = None
        cache_control: AnthropicCacheControlDirective | None = None
        defer_loading: bool | None = None
        strict: bool | None = None
