"""Enum TaskType."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskType: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""Task type, as the API document has it."""
