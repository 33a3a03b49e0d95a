"""Parameters PendingSafetyCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.pending_safety_check import PendingSafetyCheck


class PendingSafetyCheckParam(TypedDict, total=False):
    """Safety check that the caller has to acknowledge before a computer action is run."""

    code: Required[str]
    """Kind of the safety check."""
    id: Required[str]
    message: Required[str]
    """Why the check was raised, for a person to read."""


PendingSafetyCheckInput: TypeAlias = "PendingSafetyCheckParam | PendingSafetyCheck"
"""What may be passed as PendingSafetyCheck: a dict, or the model."""
