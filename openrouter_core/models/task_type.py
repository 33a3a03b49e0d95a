"""Enum TaskType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TaskType as TaskType
else:
    TaskType = Literal["coding", "intelligence", "agentic", "search"] | str
