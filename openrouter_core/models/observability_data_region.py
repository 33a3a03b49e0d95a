"""Enum ObservabilityDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region whose traces an observability destination gets."""
