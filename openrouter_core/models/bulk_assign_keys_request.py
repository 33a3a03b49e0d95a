"""Model BulkAssignKeysRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkAssignKeysRequest(WireModel):
    """API keys to put under a guardrail."""

    key_hashes: list[str]
    """Hashes of the API keys."""
