"""Enum ToolSearchCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of tool search call item status."""
