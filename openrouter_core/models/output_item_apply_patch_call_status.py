"""Enum OutputItemApplyPatchCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemApplyPatchCallStatus as OutputItemApplyPatchCallStatus
else:
    OutputItemApplyPatchCallStatus = Literal["in_progress", "completed"] | str
