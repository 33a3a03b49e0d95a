"""Enum GranularityName."""

from __future__ import annotations

from typing import Literal, TypeAlias

GranularityName: TypeAlias = Literal["minute", "hour", "day", "week", "month"] | str
"""Granularity name, as the API document has it."""
