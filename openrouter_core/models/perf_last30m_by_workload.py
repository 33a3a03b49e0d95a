"""Model PerfLast30mByWorkload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.decisions import Decisions
    from openrouter_core.models.embeddings import Embeddings
    from openrouter_core.models.image_generation import ImageGeneration
    from openrouter_core.models.rerank import Rerank
    from openrouter_core.models.stt import STT
    from openrouter_core.models.text_generation import TextGeneration
    from openrouter_core.models.tts import TTS
    from openrouter_core.models.unknown import Unknown
    from openrouter_core.models.video_generation import VideoGeneration


@model
class PerfLast30mByWorkload(WireModel):
    """Performance of an endpoint over the last 30 minutes, by kind of work."""

    decisions: Decisions | None = None
    """Requests to the decisions API."""
    embeddings: Embeddings | None = None
    image_generation: ImageGeneration | None = None
    rerank: Rerank | None = None
    stt: STT | None = None
    """Speech to text."""
    text_generation: TextGeneration | None = None
    tts: TTS | None = None
    """Text to speech."""
    unknown: Unknown | None = None
    """Requests whose kind of work is not known."""
    video_generation: VideoGeneration | None = None
