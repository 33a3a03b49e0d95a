"""Enum STTRequestDataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

STTRequestDataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Known values of stt request data collection."""
