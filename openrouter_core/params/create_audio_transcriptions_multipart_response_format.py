"""Parameters CreateAudioTranscriptionsMultipartResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateAudioTranscriptionsMultipartResponseFormatInput: TypeAlias = Literal["json", "verbose_json"] | str
"""Create audio transcriptions multipart response format, as the API document has it."""
