"""Enum STTWordType."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""Stt word type, as the API document has it."""
