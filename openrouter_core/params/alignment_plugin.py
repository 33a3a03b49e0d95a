"""Parameters AlignmentPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.alignment_plugin import AlignmentPlugin
    from openrouter_core.params.alignment_plugin_mode import AlignmentPluginModeInput
    from openrouter_core.params.alignment_rule import AlignmentRuleInput


class AlignmentPluginParam(TypedDict, total=False):
    """Plugin that judges the model's answer by rules of your own."""

    id: Required[Literal["alignment"]]
    rules: Required[Sequence[AlignmentRuleInput]]
    instruct: bool
    """Whether the model is instructed with the rules."""
    max_retries: int
    """Most times that a rejected answer is tried again."""
    mode: AlignmentPluginModeInput
    """`enforce` acts on the verdict; `audit` only records it."""
    threshold: float
    """Probability from which on a rule counts as broken."""


AlignmentPluginInput: TypeAlias = "AlignmentPluginParam | AlignmentPlugin"
"""What may be passed as AlignmentPlugin: a dict, or the model."""
