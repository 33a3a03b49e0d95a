"""Enum PrimaryMetric."""

from __future__ import annotations

from typing import Literal, TypeAlias

PrimaryMetric: TypeAlias = Literal["accuracy", "f1_by_item"] | str
"""Metric that is a search benchmark's main score."""
