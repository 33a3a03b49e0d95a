"""Parameters AnthropicToolUnionTextEditor20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_tool_union_text_editor20250124 import AnthropicToolUnionTextEditor20250124
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class AnthropicToolUnionTextEditor20250124Param(TypedDict, total=False):
    """Text editor tool, run by you, in its version of 2025-01-24."""

    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


AnthropicToolUnionTextEditor20250124Input: TypeAlias = (
    "AnthropicToolUnionTextEditor20250124Param | AnthropicToolUnionTextEditor20250124"
)
"""What may be passed as AnthropicToolUnionTextEditor20250124: a dict, or the model."""
