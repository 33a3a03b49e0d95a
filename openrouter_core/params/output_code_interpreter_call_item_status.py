"""Parameters OutputCodeInterpreterCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputCodeInterpreterCallItemStatusInput: TypeAlias = (
    Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
)
"""How far a code interpreter's output item has come."""
