"""Enum Period."""

from __future__ import annotations

from typing import Literal, TypeAlias

Period: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings covers."""
