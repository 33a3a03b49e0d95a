"""Model FusionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_plugin_tool import FusionPluginTool
    from openrouter_core.models.preset_enum import PresetEnum


@model
class FusionPlugin(WireModel):
    """Plugin that asks a panel of models and has their answers compared and merged."""

    id: Literal["fusion"]
    analysis_models: list[str] | None = None
    """Models of the panel, up to 8."""
    enabled: bool | None = None
    """Whether the plugin takes part in this request."""
    max_tool_calls: int | None = None
    """Most tool calls, 1 to 16."""
    model: str | None = None
    """Model that compares the panel's answers."""
    preset: PresetEnum | None = None
    """Ready-made choice of panel, such as `general-high`."""
    tools: list[FusionPluginTool] | None = None
    """Tools that the models may use, up to 8."""
