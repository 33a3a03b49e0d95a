"""Enum WorkspaceBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Known values of workspace budget reset interval."""
