"""Model ImageGeneration."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class ImageGeneration(WireModel):
    """Performance of an endpoint on image generation requests over the last 30 minutes."""

    latency: Any
    request_count: int | None
    throughput: Any
