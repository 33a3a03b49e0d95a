"""Parameters Period."""

from __future__ import annotations

from typing import Literal, TypeAlias

PeriodInput: TypeAlias = Literal["day", "week", "month"] | str
"""Period, as the API document has it."""
