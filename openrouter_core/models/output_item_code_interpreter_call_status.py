"""Enum OutputItemCodeInterpreterCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemCodeInterpreterCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
"""Known values of output item code interpreter call status."""
