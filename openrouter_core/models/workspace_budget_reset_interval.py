"""Enum WorkspaceBudgetResetInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WorkspaceBudgetResetInterval as WorkspaceBudgetResetInterval
else:
    WorkspaceBudgetResetInterval = Literal["daily", "weekly", "monthly"] | str
