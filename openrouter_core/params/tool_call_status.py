"""Parameters ToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of tool call status."""
