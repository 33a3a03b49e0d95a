"""Enum AllowedDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

AllowedDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Allowed data region, as the API document has it."""
