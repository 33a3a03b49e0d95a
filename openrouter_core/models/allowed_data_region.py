"""Enum AllowedDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

AllowedDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region that an API key may send requests to."""
