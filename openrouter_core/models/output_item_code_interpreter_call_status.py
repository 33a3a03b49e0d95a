"""Enum OutputItemCodeInterpreterCallStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemCodeInterpreterCallStatus as OutputItemCodeInterpreterCallStatus
else:
    OutputItemCodeInterpreterCallStatus = Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
