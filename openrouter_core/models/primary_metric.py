"""Enum PrimaryMetric."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PrimaryMetric as PrimaryMetric
else:
    PrimaryMetric = Literal["accuracy", "f1_by_item"] | str
