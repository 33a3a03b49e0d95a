"""Enum WorkspaceBudgetInterval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WorkspaceBudgetInterval as WorkspaceBudgetInterval
else:
    WorkspaceBudgetInterval = Literal["daily", "weekly", "monthly", "lifetime"] | str
