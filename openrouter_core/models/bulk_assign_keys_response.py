"""Model BulkAssignKeysResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkAssignKeysResponse(WireModel):
    """How many API keys were put under a guardrail."""

    assigned_count: int
    """Number of keys put under it."""
