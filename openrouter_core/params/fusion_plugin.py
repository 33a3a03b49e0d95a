"""Parameters FusionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.fusion_plugin import FusionPlugin
    from openrouter_core.params.fusion_plugin_tool import FusionPluginToolInput
    from openrouter_core.params.preset_enum import PresetEnumInput


class FusionPluginParam(TypedDict, total=False):
    """Plugin that asks a panel of models and has their answers compared and merged."""

    id: Required[Literal["fusion"]]
    analysis_models: Sequence[str]
    """Models of the panel, up to 8."""
    enabled: bool
    """Whether the plugin takes part in this request."""
    max_tool_calls: int
    """Most tool calls, 1 to 16."""
    model: str
    """Model that compares the panel's answers."""
    preset: PresetEnumInput
    """Ready-made choice of panel, such as `general-high`."""
    tools: Sequence[FusionPluginToolInput]
    """Tools that the models may use, up to 8."""


FusionPluginInput: TypeAlias = "FusionPluginParam | FusionPlugin"
"""What may be passed as FusionPlugin: a dict, or the model."""
