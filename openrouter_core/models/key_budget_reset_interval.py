"""Enum KeyBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

KeyBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a budget of an API key starts again from zero."""
