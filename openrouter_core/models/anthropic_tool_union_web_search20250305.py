"""Model AnthropicToolUnionWebSearch20250305."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnionWebSearch20250305 as AnthropicToolUnionWebSearch20250305
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicToolUnionWebSearch20250305(WireModel):
        """Web search server tool in its version of 2025-03-05."""

        name: Literal["web_search"]
        type: Literal["web_search_20250305"]
        allowed_domains: list[str] | None = nullable(default=None)
        blocked_domains: list[str] | None = nullable(default=None)
        cache_control: AnthropicCacheControlDirective | None = None
        max_uses: int | None = nullable(default=None)
        user_location: AnthropicWebSearchToolUserLocation | None = nullable(default=None)
