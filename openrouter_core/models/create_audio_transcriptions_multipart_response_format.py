"""Enum CreateAudioTranscriptionsMultipartResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        CreateAudioTranscriptionsMultipartResponseFormat as CreateAudioTranscriptionsMultipartResponseFormat,
    )
else:
    CreateAudioTranscriptionsMultipartResponseFormat = Literal["json", "verbose_json"] | str
