"""Enum GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web to take benchmark scores for."""
