"""Enum SpeechRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeechRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Speech request data collection, as the API document has it."""
