"""Enum GenerationResponseDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GenerationResponseDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of generation response data region."""
