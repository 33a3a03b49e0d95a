"""Parameters ToolTextEditor20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_text_editor20250124 import ToolTextEditor20250124
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ToolTextEditor20250124Param(TypedDict, total=False):
    """Anthropic's text editor tool, version 20250124; the caller makes the edits."""

    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ToolTextEditor20250124Input: TypeAlias = "ToolTextEditor20250124Param | ToolTextEditor20250124"
"""What may be passed as ToolTextEditor20250124: a dict, or the model."""
