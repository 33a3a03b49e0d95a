"""Enum GenerationResponseDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GenerationResponseDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Generation response data region, as the API document has it."""
