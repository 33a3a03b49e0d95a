"""Parameters ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegionInputInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Known values of observability data region input."""
