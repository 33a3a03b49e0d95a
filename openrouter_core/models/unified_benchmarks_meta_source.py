"""Enum UnifiedBenchmarksMetaSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

UnifiedBenchmarksMetaSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Unified benchmarks meta source, as the API document has it."""
