"""Enum OutputItemCustomToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""Known values of output item custom tool call status."""
