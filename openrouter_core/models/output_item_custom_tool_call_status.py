"""Enum OutputItemCustomToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCustomToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"] | str
"""How far a model's call of a custom tool has come."""
