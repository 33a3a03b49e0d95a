"""Model GenerationContentErrorAttempt."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class GenerationContentErrorAttempt(WireModel):
    """Error of one attempt before the last."""

    code: int
    """HTTP status code of the attempt."""
    message: str
    provider_name: str | None
    """Provider that failed, null when none was involved."""
    raw: str | None
    """Error text as the provider sent it."""
