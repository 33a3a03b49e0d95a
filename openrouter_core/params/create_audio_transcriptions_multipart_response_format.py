"""Parameters CreateAudioTranscriptionsMultipartResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAudioTranscriptionsMultipartResponseFormatInput: TypeAlias = Literal["json", "verbose_json"] | str
"""Known values of create audio transcriptions multipart response format."""
