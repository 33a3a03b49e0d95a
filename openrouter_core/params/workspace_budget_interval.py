"""Parameters WorkspaceBudgetInterval."""

from __future__ import annotations

from typing import Literal, TypeAlias

WorkspaceBudgetIntervalInput: TypeAlias = Literal["daily", "weekly", "monthly", "lifetime"] | str
"""Interval of the workspace budget meant, or the workspace's whole life."""
