"""Parameters ToolSearchOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchOutputItemStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of tool search output item status."""
