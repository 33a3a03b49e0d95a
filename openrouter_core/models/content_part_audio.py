"""Model ContentPartAudio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.audio_url import AudioURL


@model
class ContentPartAudio(WireModel):
    """Reference audio for a generation request."""

    audio_url: AudioURL
    type: Literal["audio_url"]
