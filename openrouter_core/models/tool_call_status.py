"""Enum ToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of tool call status."""
