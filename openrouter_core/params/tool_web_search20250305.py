"""Parameters ToolWebSearch20250305."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.tool_web_search20250305 import ToolWebSearch20250305
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocationInput


class ToolWebSearch20250305Param(TypedDict, total=False):
    """Anthropic's web search tool, version 20250305."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most searches in one request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


ToolWebSearch20250305Input: TypeAlias = "ToolWebSearch20250305Param | ToolWebSearch20250305"
"""What may be passed as ToolWebSearch20250305: a dict, or the model."""
