"""Model ToolWebSearch20250305."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolWebSearch20250305 as ToolWebSearch20250305
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ToolWebSearch20250305(WireModel):
        """Anthropic's web search tool, version 20250305."""

        name: Literal["web_search"]
        type: Literal["web_search_20250305"]
        allowed_domains: list[str] | None = nullable(default=None)
        blocked_domains: list[str] | None = nullable(default=None)
        cache_control: AnthropicCacheControlDirective | None = None
        max_uses: int | None = nullable(default=None)
        user_location: AnthropicWebSearchToolUserLocation | None = nullable(default=None)
