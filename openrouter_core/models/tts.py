"""Model TTS."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import TTS as TTS
else:
    from openrouter_core.model import WireModel, model

    @model
    class TTS(WireModel):
        """Recent performance of an endpoint on text to speech requests."""

        latency: PercentileStats | None
        request_count: int | None
        throughput: PercentileStats | None
