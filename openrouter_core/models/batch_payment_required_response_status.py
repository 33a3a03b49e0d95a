"""Enum BatchPaymentRequiredResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchPaymentRequiredResponseStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""State of a batch that credits do not suffice for."""
