"""Enum ObservabilityDataRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

ObservabilityDataRegion: TypeAlias = Literal["global", "europe", "us"] | str
"""Known values of observability data region."""
