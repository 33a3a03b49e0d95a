"""Enum STTRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Whether transcription providers that may store audio can be chosen."""
