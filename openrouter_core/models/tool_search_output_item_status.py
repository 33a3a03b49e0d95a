"""Enum ToolSearchOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Whether the results of a tool search are complete."""
