"""Enum ToolSearchOutputItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemStatus as ToolSearchOutputItemStatus
else:
    ToolSearchOutputItemStatus = Literal["in_progress", "completed", "incomplete"] | str
