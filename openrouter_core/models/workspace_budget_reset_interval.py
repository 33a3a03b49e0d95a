"""Enum WorkspaceBudgetResetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceBudgetResetInterval: TypeAlias = Literal["daily", "weekly", "monthly"] | str
"""How often a workspace budget starts again from zero."""
