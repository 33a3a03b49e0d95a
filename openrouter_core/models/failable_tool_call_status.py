"""Enum FailableToolCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

FailableToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete", "failed"] | str
"""Known values of failable tool call status."""
