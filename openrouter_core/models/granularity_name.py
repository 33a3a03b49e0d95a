"""Enum GranularityName."""

from __future__ import annotations

from typing import Literal, TypeAlias

GranularityName: TypeAlias = Literal["minute", "hour", "day", "week", "month"] | str
"""Known values of granularity name."""
