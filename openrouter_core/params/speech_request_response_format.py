"""Parameters SpeechRequestResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeechRequestResponseFormatInput: TypeAlias = Literal["mp3", "pcm"] | str
"""Audio format of generated speech."""
