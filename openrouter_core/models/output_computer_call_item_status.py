"""Enum OutputComputerCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputComputerCallItemStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"] | str
"""How far a computer use call has come."""
