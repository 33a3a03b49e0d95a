"""Model FusionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionPlugin as FusionPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionPlugin(WireModel):
        """Plugin that asks a panel of models and has their answers compared and merged."""

        id: Literal["fusion"]
        analysis_models: list[str] | None = None
        enabled: bool | None = None
        max_tool_calls: int | None = None
        model: str | None = None
        preset: PresetEnum | None = None
        tools: list[FusionPluginTool] | None = None
