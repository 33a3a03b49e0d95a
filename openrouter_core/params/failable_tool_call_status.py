"""Parameters FailableToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FailableToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""How far a server tool's call has come; it may have failed."""
