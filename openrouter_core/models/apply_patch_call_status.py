"""Enum ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"] | str
"""Apply patch call status, as the API document has it."""
