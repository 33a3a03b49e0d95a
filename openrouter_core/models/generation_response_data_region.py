"""Enum GenerationResponseDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GenerationResponseDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that a generation was made in."""
