"""Enum UtcDay."""

from __future__ import annotations

from typing import Literal, TypeAlias

UtcDay: TypeAlias = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
"""Day of the week, in UTC, on which other prices apply."""
