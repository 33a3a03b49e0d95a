"""Model AlignmentPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.alignment_plugin_mode import AlignmentPluginMode
    from openrouter_core.models.alignment_rule import AlignmentRule


@model
class AlignmentPlugin(WireModel):
    """Plugin that judges the model's answer by rules of your own."""

    id: Literal["alignment"]
    rules: list[AlignmentRule]
    instruct: bool | None = None
    """Whether the model is instructed with the rules."""
    max_retries: int | None = None
    """Most times that a rejected answer is tried again."""
    mode: AlignmentPluginMode | None = None
    """`enforce` acts on the verdict; `audit` only records it."""
    threshold: float | None = None
    """Probability from which on a rule counts as broken."""
