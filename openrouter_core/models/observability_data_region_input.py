"""Enum ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegionInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Observability data region input, as the API document has it."""
