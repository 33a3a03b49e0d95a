"""Parameters ToolBash20250124."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.tool_bash20250124 import ToolBash20250124
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ToolBash20250124Param(TypedDict, total=False):
    """Anthropic's bash tool, version 20250124; the caller runs the commands."""

    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""


ToolBash20250124Input: TypeAlias = "ToolBash20250124Param | ToolBash20250124"
"""What may be passed as ToolBash20250124: a dict, or the model."""
