"""Parameters Outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.outcome_exit import OutcomeExitInput
    from openrouter_core.params.outcome_timeout import OutcomeTimeoutInput

    OutcomeInput: TypeAlias = OutcomeExitInput | OutcomeTimeoutInput
    """How a shell command ended: it exited, or it ran out of time."""
