"""Enum TaskType."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskType: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""Known values of task type."""
