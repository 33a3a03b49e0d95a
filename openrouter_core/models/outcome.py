"""Union Outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.outcome_exit import OutcomeExit
    from openrouter_core.models.outcome_timeout import OutcomeTimeout
    from openrouter_core.unions import UnknownVariant

    Outcome: TypeAlias = OutcomeExit | OutcomeTimeout | UnknownVariant
    """How a shell command ended: it exited, or it ran out of time."""
else:
    Outcome = Tagged("type", {"exit": "OutcomeExit", "timeout": "OutcomeTimeout"})
