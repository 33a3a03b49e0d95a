"""Model InputTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class InputTokensDetails(WireModel):
    """Input tokens of a response, by how the cache served them."""

    cached_tokens: int
    """Input tokens read from the cache."""
    cache_write_tokens: int | None = nullable(default=None)
    """Input tokens written to the cache."""
