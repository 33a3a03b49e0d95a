"""Enum SpeechRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeechRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Known values of speech request data collection."""
