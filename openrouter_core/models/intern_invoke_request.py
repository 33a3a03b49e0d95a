"""Model InternInvokeRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class InternInvokeRequest(WireModel):
    """Input for an intern to work on without waiting for its answer."""

    input: str
    """What the intern is to do, as text."""
    session_id: str | None = None
    """Session to go on with."""
