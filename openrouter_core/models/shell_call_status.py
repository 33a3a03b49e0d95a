"""Enum ShellCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallStatus as ShellCallStatus
else:
    ShellCallStatus = Literal["in_progress", "completed", "incomplete"] | str
