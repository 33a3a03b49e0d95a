"""Model ToolUsesEvaluated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolUsesEvaluated as ToolUsesEvaluated
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolUsesEvaluated(WireModel):
        """Armor checked the tool calls and gave a verdict."""

        outcome: ArmorSafeguardResultOutcome
        type: Literal["evaluated"]
        explanation: str | None = None
