"""Enum OutputItemCodeInterpreterCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCodeInterpreterCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""How far a model's code interpreter call has come."""
