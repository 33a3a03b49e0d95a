"""Enum BatchDeletionOutcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchDeletionOutcome as BatchDeletionOutcome
else:
    BatchDeletionOutcome = Literal["deleted", "unsupported", "not_applicable"] | str
