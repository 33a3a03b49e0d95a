"""Model STT."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class STT(WireModel):
    """Recent performance of an endpoint on speech to text requests."""

    latency: Any
    request_count: int | None
    throughput: Any
