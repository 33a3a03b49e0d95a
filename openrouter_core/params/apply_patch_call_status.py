"""Parameters ApplyPatchCallStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusInput: TypeAlias = Literal["in_progress", "completed"] | str
"""How far an item that asks for a patch has come."""
