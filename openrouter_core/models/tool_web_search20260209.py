"""Model ToolWebSearch20260209."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_allowed_callers import AnthropicAllowedCallers
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from openrouter_core.models.anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocation


@model
class ToolWebSearch20260209(WireModel):
    """Anthropic's web search tool, version 20260209."""

    name: Literal["web_search"]
    type: Literal["web_search_20260209"]
    allowed_callers: list[AnthropicAllowedCallers] | None = None
    """Who may call the tool: the model directly, or code that it runs."""
    allowed_domains: list[str] | None = nullable(default=None)
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = nullable(default=None)
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None = nullable(default=None)
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocation | None = nullable(default=None)
    """Where the user is, roughly, so that results fit."""
