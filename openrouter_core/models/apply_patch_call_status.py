"""Enum ApplyPatchCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchCallStatus as ApplyPatchCallStatus
else:
    ApplyPatchCallStatus = Literal["in_progress", "completed"] | str
