"""Model PendingSafetyCheck."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PendingSafetyCheck(WireModel):
    """Safety check that the caller has to acknowledge before a computer action is run."""

    code: str
    """Kind of the safety check."""
    id: str
    message: str
    """Why the check was raised, for a person to read."""
