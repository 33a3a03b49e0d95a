"""Enum OutputCustomToolCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Output custom tool call item status, as the API document has it."""
