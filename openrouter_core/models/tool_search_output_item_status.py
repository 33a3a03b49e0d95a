"""Enum ToolSearchOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Tool search output item status, as the API document has it."""
