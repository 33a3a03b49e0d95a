"""Enum KeyBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of key budget reset interval."""
