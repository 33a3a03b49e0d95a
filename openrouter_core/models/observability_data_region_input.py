"""Enum ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegionInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Data region to set for an observability destination."""
