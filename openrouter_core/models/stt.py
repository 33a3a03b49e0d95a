"""Model STT."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STT as STT
else:
    from openrouter_core.model import WireModel, model

    @model
    class STT(WireModel):
        """Recent performance of an endpoint on speech to text requests."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
