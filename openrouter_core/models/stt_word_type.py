"""Enum STTWordType."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTWordType: TypeAlias = Literal["word", "audio_event"] | str
"""Known values of stt word type."""
