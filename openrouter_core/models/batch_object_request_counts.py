"""Model BatchObjectRequestCounts."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchObjectRequestCounts(WireModel):
    """How many requests of a batch are done."""

    completed: int
    failed: int
    total: int
    """Requests in the batch."""
