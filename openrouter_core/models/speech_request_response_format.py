"""Enum SpeechRequestResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SpeechRequestResponseFormat as SpeechRequestResponseFormat
else:
    SpeechRequestResponseFormat = Literal["mp3", "pcm"] | str
