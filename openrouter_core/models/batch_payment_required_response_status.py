"""Enum BatchPaymentRequiredResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchPaymentRequiredResponseStatus: TypeAlias = (
    Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"] | str
)
"""Known values of batch payment required response status."""
