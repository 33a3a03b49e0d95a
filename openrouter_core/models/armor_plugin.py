"""Model ArmorPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.armor_context import ArmorContext
    from openrouter_core.models.armor_plugin_mode import ArmorPluginMode
    from openrouter_core.models.on_error import OnError
    from openrouter_core.models.output_mode import OutputMode


@model
class ArmorPlugin(WireModel):
    """Plugin that checks the model's tool calls for danger."""

    id: Literal["armor"]
    classifier_context: ArmorContext | None = None
    """Rules and facts for the classifier to judge by."""
    enabled: bool | None = None
    evaluate_native_tools: bool | None = None
    """Whether tools that the provider runs are checked as well."""
    mode: ArmorPluginMode | None = None
    """`enforce` acts on the verdict; `audit` only records it."""
    on_error: OnError | None = None
    """What happens when the check itself fails: `log` only records it, `block` stops the call."""
    output_mode: OutputMode | None = None
    """Form in which a blocked call shows in the answer."""
    use_cc_style_default_rules: bool | None = None
    """Whether the default rules in the style of Claude Code apply."""
