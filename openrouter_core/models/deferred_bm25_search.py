"""Model DeferredBm25Search."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DeferredBm25Search(WireModel):
    """Search for deferred tools by the words of their descriptions, ranked with BM25."""

    type: Literal["bm25"]
    max_results: int | None = None
    """Most tools that one search brings in."""
