"""Enum STTRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Stt request data collection, as the API document has it."""
