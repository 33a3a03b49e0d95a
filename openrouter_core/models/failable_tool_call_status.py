"""Enum FailableToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FailableToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Failable tool call status, as the API document has it."""
