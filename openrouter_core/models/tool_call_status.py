"""Enum ToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a tool call has come."""
