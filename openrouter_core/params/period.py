"""Parameters Period."""

from __future__ import annotations

from typing import Literal, TypeAlias

PeriodInput: TypeAlias = Literal["day", "week", "month"] | str
"""Length of time that one row of the rankings covers."""
