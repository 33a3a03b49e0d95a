"""Enum KeyBudgetResetInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import KeyBudgetResetInterval as KeyBudgetResetInterval
else:
    KeyBudgetResetInterval = Literal["daily", "weekly", "monthly"] | str
