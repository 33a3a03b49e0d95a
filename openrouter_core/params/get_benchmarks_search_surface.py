"""Parameters GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetBenchmarksSearchSurfaceInput: TypeAlias = Literal["server-tool", "plugin"] | str
"""Way of searching the web to take benchmark scores for."""
