"""Enum SearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web that a benchmark was run with."""
