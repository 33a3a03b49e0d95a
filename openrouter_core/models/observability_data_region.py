"""Enum ObservabilityDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Observability data region, as the API document has it."""
