"""Enum SearchQualityLevel."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchQualityLevel: TypeAlias = Literal["low", "medium", "high"] | str
"""How much context from the web a search gives the model, as a level."""
