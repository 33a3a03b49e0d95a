"""Enum KeyBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Key budget reset interval, as the API document has it."""
