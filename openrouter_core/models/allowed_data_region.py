"""Enum AllowedDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

AllowedDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of allowed data region."""
