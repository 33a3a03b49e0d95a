"""Enum ToolSearchCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool search has come."""
