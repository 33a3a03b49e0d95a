"""Enum OutputCustomToolCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a custom tool's output item has come."""
