"""Parameters ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegionInputInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Data region to set for an observability destination."""
