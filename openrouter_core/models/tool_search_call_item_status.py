"""Enum ToolSearchCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Tool search call item status, as the API document has it."""
