"""Enum WorkspaceBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""Workspace budget reset interval, as the API document has it."""
