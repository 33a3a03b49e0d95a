"""Parameters ToolWebSearch20260209."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.tool_web_search20260209 import ToolWebSearch20260209
    from openrouter_core.params.anthropic_allowed_callers import AnthropicAllowedCallersInput
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocationInput


class ToolWebSearch20260209Param(TypedDict, total=False):
    """Anthropic's web search tool, version 20260209."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    allowed_callers: Sequence[AnthropicAllowedCallersInput]
    """Who may call the tool: the model directly, or code that it runs."""
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


ToolWebSearch20260209Input: TypeAlias = "ToolWebSearch20260209Param | ToolWebSearch20260209"
"""What may be passed as ToolWebSearch20260209: a dict, or the model."""
