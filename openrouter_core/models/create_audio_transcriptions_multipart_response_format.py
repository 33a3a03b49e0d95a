"""Enum CreateAudioTranscriptionsMultipartResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAudioTranscriptionsMultipartResponseFormat: TypeAlias = Literal["json", "verbose_json"] | str
"""Known values of create audio transcriptions multipart response format."""
