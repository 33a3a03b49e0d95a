"""Enum ApplyPatchCallOutputItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputItemStatus: TypeAlias = Literal["completed", "failed"] | str
"""Apply patch call output item status, as the API document has it."""
