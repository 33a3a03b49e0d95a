"""Model ArmorPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ArmorPlugin as ArmorPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class ArmorPlugin(WireModel):
        """Plugin that checks the model's tool calls for danger."""

        id: Literal["armor"]
        classifier_context: ArmorContext | None = None
        enabled: bool | None = None
        evaluate_native_tools: bool | None = None
        mode: ArmorPluginMode | None = None
        on_error: OnError | None = None
        output_mode: OutputMode | None = None
        use_cc_style_default_rules: bool | None = None
