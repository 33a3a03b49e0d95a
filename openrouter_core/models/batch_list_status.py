"""Enum BatchListStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchListStatus as BatchListStatus
else:
    BatchListStatus = Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
