"""Model ToolWebSearch20260209."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolWebSearch20260209 as ToolWebSearch20260209
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ToolWebSearch20260209(WireModel):
        """Anthropic's web search tool, version 20260209."""

        name: Literal["web_search"]
        type: Literal["web_search_20260209"]
        allowed_callers: list[AnthropicAllowedCallers] | None = None
        allowed_domains: list[str] | None = nullable(default=None)
        blocked_domains: list[str] | None = nullable(default=None)
        cache_control: AnthropicCacheControlDirective | None = None
        max_uses: int | None = nullable(default=None)
        user_location: AnthropicWebSearchToolUserLocation | None = nullable(default=None)
