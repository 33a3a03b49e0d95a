"""Parameters ObservabilityDataRegionInput."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegionInputInput: TypeAlias = Literal["global", "europe", "us", "eu"] | str
"""Observability data region input, as the API document has it."""
