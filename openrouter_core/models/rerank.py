"""Model Rerank."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Rerank(WireModel):
    """Recent performance of an endpoint on rerank requests."""

    latency: Any
    request_count: int | None
    throughput: Any
