"""Enum BatchObjectStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchObjectStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""How far a batch has come."""
