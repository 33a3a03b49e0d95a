"""Parameters OutcomeExit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.outcome_exit import OutcomeExit


class OutcomeExitParam(TypedDict, total=False):
    """The shell command ended by itself."""

    exit_code: Required[int]
    """Exit code of the command; zero is success."""
    type: Required[Literal["exit"]]


OutcomeExitInput: TypeAlias = "OutcomeExitParam | OutcomeExit"
"""What may be passed as OutcomeExit: a dict, or the model."""
