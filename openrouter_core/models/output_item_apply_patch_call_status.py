"""Enum OutputItemApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

OutputItemApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Output item apply patch call status, as the API document has it."""
