"""Model Embeddings."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Embeddings(WireModel):
    """Performance of an endpoint on embeddings requests over the last 30 minutes."""

    latency: Any
    request_count: int | None
    throughput: Any
