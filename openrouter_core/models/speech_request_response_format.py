"""Enum SpeechRequestResponseFormat."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeechRequestResponseFormat: TypeAlias = Literal["mp3", "pcm"] | str
"""Known values of speech request response format."""
