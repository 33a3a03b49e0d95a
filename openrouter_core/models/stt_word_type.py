"""Enum STTWordType."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""Whether an entry of a transcription is a word or another sound."""
