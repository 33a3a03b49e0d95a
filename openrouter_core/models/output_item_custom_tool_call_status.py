"""Enum OutputItemCustomToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Output item custom tool call status, as the API document has it."""
