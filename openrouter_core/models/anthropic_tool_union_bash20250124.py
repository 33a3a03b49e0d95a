"""Model AnthropicToolUnionBash20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective


@model
class AnthropicToolUnionBash20250124(WireModel):
    """Bash tool, run by you, in its version of 2025-01-24."""

    name: Literal["bash"]
    type: Literal["bash_20250124"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
