"""Parameters OutcomeTimeout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.outcome_timeout import OutcomeTimeout


class OutcomeTimeoutParam(TypedDict, total=False):
    """The shell command ran out of time."""

    type: Required[Literal["timeout"]]


OutcomeTimeoutInput: TypeAlias = "OutcomeTimeoutParam | OutcomeTimeout"
"""What may be passed as OutcomeTimeout: a dict, or the model."""
