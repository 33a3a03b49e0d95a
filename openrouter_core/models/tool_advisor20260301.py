"""Model ToolAdvisor20260301."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_allowed_callers import AnthropicAllowedCallers
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective


@model
class ToolAdvisor20260301(WireModel):
    """Anthropic's tool that lets a model ask a second model for advice."""

    model: str
    """Model that gives the advice."""
    name: Literal["advisor"]
    type: Literal["advisor_20260301"]
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model directly, or code that it runs."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    caching: AnthropicCacheControlDirective | None = nullable(default=None)
    """Prompt caching for the advisor's own requests."""
    defer_loading: bool | None = None
    """Whether the definition stays out of the prompt until a tool search finds it."""
    max_uses: int | None = None
    """Most calls of the advisor in one request."""
