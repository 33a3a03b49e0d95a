"""Model BatchListItemRequestCounts."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BatchListItemRequestCounts(WireModel):
    """How many requests of a listed batch are done."""

    completed: int
    failed: int
    total: int
    """Requests in the batch."""
