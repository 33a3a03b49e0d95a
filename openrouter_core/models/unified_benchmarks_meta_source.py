"""Enum UnifiedBenchmarksMetaSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksMetaSource as UnifiedBenchmarksMetaSource
else:
    UnifiedBenchmarksMetaSource = Literal["artificial-analysis", "design-arena", "openrouter"] | str
