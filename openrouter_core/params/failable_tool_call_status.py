"""Parameters FailableToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FailableToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Known values of failable tool call status."""
