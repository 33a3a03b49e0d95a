"""Enum WorkspaceBudgetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceBudgetInterval: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Known values of workspace budget interval."""
