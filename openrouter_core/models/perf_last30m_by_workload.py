"""Model PerfLast30mByWorkload."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PerfLast30mByWorkload as PerfLast30mByWorkload
else:
    from openrouter_core.model import WireModel, model

    @model
    class PerfLast30mByWorkload(WireModel):
        """Performance of an endpoint over the last 30 minutes, by kind of work."""

        decisions: Decisions | None = None
        embeddings: Embeddings | None = None
        image_generation: ImageGeneration | None = None
        rerank: Rerank | None = None
        stt: STT | None = None
        text_generation: TextGeneration | None = None
        tts: TTS | None = None
        unknown: Unknown | None = None
        video_generation: VideoGeneration | None = None
