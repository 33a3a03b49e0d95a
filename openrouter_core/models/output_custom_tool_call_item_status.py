"""Enum OutputCustomToolCallItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputCustomToolCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of output custom tool call item status."""
