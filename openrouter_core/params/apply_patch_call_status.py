"""Parameters ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"] | str
"""Known values of apply patch call status."""
