"""Parameters TaskType."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskTypeInput: TypeAlias = Literal["coding", "intelligence", "agentic", "search"] | str
"""Kind of task to take benchmark scores for."""
