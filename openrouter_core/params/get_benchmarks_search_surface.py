"""Parameters GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetBenchmarksSearchSurfaceInput: TypeAlias = Literal["server-tool", "plugin"] | str
"""Known values of get benchmarks search surface."""
