"""Enum OutputItemCodeInterpreterCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCodeInterpreterCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""Output item code interpreter call status, as the API document has it."""
