"""Enum SearchQualityLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"] | str
"""Known values of search quality level."""
