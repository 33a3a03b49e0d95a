"""Model BulkUnassignKeysResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkUnassignKeysResponse(WireModel):
    """How many API keys were taken from under a guardrail."""

    unassigned_count: int
