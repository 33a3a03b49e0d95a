"""Enum SpeechRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeechRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether speech providers that may store text can be chosen."""
