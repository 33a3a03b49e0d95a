"""Enum STTWordType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import STTWordType as STTWordType
else:
    STTWordType = Literal["word", "audio_event"] | str
