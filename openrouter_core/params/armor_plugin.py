"""Parameters ArmorPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.armor_plugin import ArmorPlugin
    from openrouter_core.params.armor_context import ArmorContextInput
    from openrouter_core.params.armor_plugin_mode import ArmorPluginModeInput
    from openrouter_core.params.on_error import OnErrorInput
    from openrouter_core.params.output_mode import OutputModeInput


class ArmorPluginParam(TypedDict, total=False):
    """Plugin that checks the model's tool calls for danger."""

    id: Required[Literal["armor"]]
    classifier_context: ArmorContextInput
    """Rules and facts for the classifier to judge by."""
    enabled: bool
    evaluate_native_tools: bool
    """Whether tools that the provider runs are checked as well."""
    mode: ArmorPluginModeInput
    """`enforce` acts on the verdict; `audit` only records it."""
    on_error: OnErrorInput
    """What happens when the check itself fails: `log` only records it, `block` stops the call."""
    output_mode: OutputModeInput
    """Form in which a blocked call shows in the answer."""
    use_cc_style_default_rules: bool
    """Whether the default rules in the style of Claude Code apply."""


ArmorPluginInput: TypeAlias = "ArmorPluginParam | ArmorPlugin"
"""What may be passed as ArmorPlugin: a dict, or the model."""
