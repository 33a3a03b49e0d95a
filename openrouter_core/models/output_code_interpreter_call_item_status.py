"""Enum OutputCodeInterpreterCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputCodeInterpreterCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""How far a code interpreter's output item has come."""
