"""Model Unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Unknown as Unknown
else:
    from openrouter_core.model import WireModel, model

    @model
    class Unknown(WireModel):
        """Recent performance of an endpoint on requests of unknown kind."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
