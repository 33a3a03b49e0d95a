"""Enum ToolSearchCallItemStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchCallItemStatus as ToolSearchCallItemStatus
else:
    ToolSearchCallItemStatus = Literal["in_progress", "completed", "incomplete"] | str
