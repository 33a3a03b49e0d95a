"""Model ToolAdvisor20260301."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolAdvisor20260301 as ToolAdvisor20260301
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ToolAdvisor20260301(WireModel):
        """Anthropic's tool that lets a model ask a second model for advice."""

        model: str
        name: Literal["advisor"]
        type: Literal["advisor_20260301"]
        allowed_callers: list[AnthropicAllowedCallers] | None = None
        cache_control: AnthropicCacheControlDirective | None = None
        caching: AnthropicCacheControlDirective | None = nullable(default=None)
        defer_loading: bool | None = None
        max_uses: int | None = None
