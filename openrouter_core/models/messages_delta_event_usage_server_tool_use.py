"""Model MessagesDeltaEventUsageServerToolUse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MessagesDeltaEventUsageServerToolUse(WireModel):
    """Messages delta event usage server tool use, as the API document has it."""

    web_fetch_requests: int
    web_search_requests: int
    """Web searches made."""
