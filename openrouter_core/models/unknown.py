"""Model Unknown."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model


@model
class Unknown(WireModel):
    """Recent performance of an endpoint on requests of unknown kind."""

    latency: Any
    request_count: int | None
    throughput: Any
