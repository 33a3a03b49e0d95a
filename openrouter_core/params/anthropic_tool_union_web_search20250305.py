"""Parameters AnthropicToolUnionWebSearch20250305."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.anthropic_tool_union_web_search20250305 import AnthropicToolUnionWebSearch20250305
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput
    from openrouter_core.params.anthropic_web_search_tool_user_location import AnthropicWebSearchToolUserLocationInput


class AnthropicToolUnionWebSearch20250305Param(TypedDict, total=False):
    """Web search server tool in its version of 2025-03-05."""

    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    allowed_domains: Sequence[str] | None
    """The only domains that may be reached."""
    blocked_domains: Sequence[str] | None
    """Domains that may not be reached."""
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    max_uses: int | None
    """Most times that the tool may be used within the request."""
    user_location: AnthropicWebSearchToolUserLocationInput | None
    """Where the user is, roughly, so that results fit."""


AnthropicToolUnionWebSearch20250305Input: TypeAlias = (
    "AnthropicToolUnionWebSearch20250305Param | AnthropicToolUnionWebSearch20250305"
)
"""What may be passed as AnthropicToolUnionWebSearch20250305: a dict, or the model."""
