"""Enum BatchListItemStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchListItemStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""How far a listed batch has come."""
