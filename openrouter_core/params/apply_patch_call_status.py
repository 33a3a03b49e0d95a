"""Parameters ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"] | str
"""Apply patch call status, as the API document has it."""
