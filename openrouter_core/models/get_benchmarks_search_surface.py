"""Enum GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetBenchmarksSearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Get benchmarks search surface, as the API document has it."""
