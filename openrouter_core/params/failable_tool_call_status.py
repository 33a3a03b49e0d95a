"""Parameters FailableToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FailableToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Failable tool call status, as the API document has it."""
