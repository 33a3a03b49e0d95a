"""Enum ServerToolEngineDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServerToolEngineDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Server tool engine data region, as the API document has it."""
