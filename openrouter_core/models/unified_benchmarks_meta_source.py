"""Enum UnifiedBenchmarksMetaSource."""

from __future__ import annotations

from typing import Literal, TypeAlias

UnifiedBenchmarksMetaSource: TypeAlias = Literal["artificial-analysis", "design-arena", "openrouter"] | str
"""Publisher that the benchmark scores were asked of."""
