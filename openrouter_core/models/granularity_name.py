"""Enum GranularityName."""

from __future__ import annotations

from typing import Literal, TypeAlias

GranularityName: TypeAlias = Literal["minute", "hour", "day", "week", "month"] | str
"""Length of time that one row of an analytics query covers."""
