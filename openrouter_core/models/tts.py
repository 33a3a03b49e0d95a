"""Model TTS."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class TTS(WireModel):
    """Recent performance of an endpoint on text to speech requests."""

    latency: Any
    request_count: int | None
    throughput: Any
