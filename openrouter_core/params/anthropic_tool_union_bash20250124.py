"""Parameters AnthropicToolUnionBash20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_union_bash20250124 import AnthropicToolUnionBash20250124
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class AnthropicToolUnionBash20250124Param(TypedDict, total=False):
    """Bash tool, run by you, in its version of 2025-01-24."""

    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicToolUnionBash20250124Input: TypeAlias = "AnthropicToolUnionBash20250124Param | AnthropicToolUnionBash20250124"
"""What may be passed as AnthropicToolUnionBash20250124: a dict, or the model."""
