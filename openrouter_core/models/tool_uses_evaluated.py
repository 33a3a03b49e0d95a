"""Model ToolUsesEvaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.armor_safeguard_result_outcome import ArmorSafeguardResultOutcome


@model
class ToolUsesEvaluated(WireModel):
    """Armor checked the tool calls and gave a verdict."""

    outcome: ArmorSafeguardResultOutcome
    """The verdict: `flagged` or `not_flagged`."""
    type: Literal["evaluated"]
    explanation: str | None = None
    """Why the verdict was reached, in words."""
