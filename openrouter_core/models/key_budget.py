"""Model KeyBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.key_budget_reset_interval import KeyBudgetResetInterval
    from openrouter_core.models.key_budget_scope import KeyBudgetScope


@model
class KeyBudget(WireModel):
    """One budget that limits an API key, with what is spent and what remains."""

    budget_id: str | None
    """ID of the budget, or null where it has none of its own."""
    guardrail_id: str | None
    """ID of the guardrail that sets the budget, or null."""
    include_byok: bool
    """Whether spending on the caller's own provider keys counts."""
    limit_usd: float
    """Most to spend, in US dollars."""
    remaining_usd: float
    """US dollars left in the current period."""
    reset_interval: KeyBudgetResetInterval | None
    """How often the budget starts afresh; null for never."""
    resets_at: str | None
    """When spending starts again from zero, ISO 8601, or null for never."""
    scope: KeyBudgetScope
    """What the budget applies to: the key, a member, the workspace or a workspace default."""
    spend_usd: float
    """US dollars spent in the current period."""
