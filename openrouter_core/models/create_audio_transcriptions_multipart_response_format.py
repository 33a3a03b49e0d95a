"""Enum CreateAudioTranscriptionsMultipartResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAudioTranscriptionsMultipartResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Form of a transcription of an uploaded file."""
