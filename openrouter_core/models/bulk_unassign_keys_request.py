"""Model BulkUnassignKeysRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkUnassignKeysRequest(WireModel):
    """API keys to take from under a guardrail."""

    key_hashes: list[str]
    """Hashes of the API keys."""
