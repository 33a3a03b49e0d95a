"""Model CreateRerankUsage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class CreateRerankUsage(WireModel):
    """What a rerank request used and cost."""

    cost: float | None = None
    """US dollars charged."""
    search_units: int | None = None
    """Billing units that the provider counted, for providers that bill by search."""
    total_tokens: int | None = None
    """Tokens of input and output together."""
