"""Enum GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Known values of get benchmarks search surface."""
