"""Model InternLifecycleErrorMetadata."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class InternLifecycleErrorMetadata(WireModel):
    """Machine-readable cause of an intern lifecycle error."""

    reason: str
    """Cause as a fixed word."""
    retryable: bool
    """Whether the same request may succeed later."""
