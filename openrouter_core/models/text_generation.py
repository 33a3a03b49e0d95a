"""Model TextGeneration."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class TextGeneration(WireModel):
    """Recent performance of an endpoint on text generation requests."""

    latency: Any
    request_count: int | None
    throughput: Any
