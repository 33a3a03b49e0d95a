"""Model STT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.percentile_stats import PercentileStats


@model
class STT(WireModel):
    """Recent performance of an endpoint on speech to text requests."""

    latency: PercentileStats | None
    request_count: int | None
    throughput: PercentileStats | None
