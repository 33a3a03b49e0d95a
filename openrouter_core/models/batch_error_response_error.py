"""Model BatchErrorResponseError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchErrorResponseError(WireModel):
    """What an error of the batch functions says."""

    code: int
    """HTTP status."""
    message: str
