"""Enum GetBenchmarksSearchSurface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetBenchmarksSearchSurface as GetBenchmarksSearchSurface
else:
    GetBenchmarksSearchSurface = Literal["server-tool", "plugin"] | str
