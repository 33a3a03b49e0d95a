"""Enum OutputComputerCallItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputComputerCallItemStatus as OutputComputerCallItemStatus
else:
    OutputComputerCallItemStatus = Literal["completed", "incomplete", "in_progress"] | str
