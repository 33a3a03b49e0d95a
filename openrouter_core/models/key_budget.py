"""Model KeyBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import KeyBudget as KeyBudget
else:
    from openrouter_core.model import WireModel, model

    @model
    class KeyBudget(WireModel):
        """One budget that limits an API key, with what is spent and what remains."""

        budget_id: str | None
        guardrail_id: str | None
        include_byok: bool
        limit_usd: float
        remaining_usd: float
        reset_interval: KeyBudgetResetInterval | None
        resets_at: str | None
        scope: KeyBudgetScope
        spend_usd: float
