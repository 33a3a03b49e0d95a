"""Parameters BatchListStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

BatchListStatusInput: TypeAlias = Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
"""State of the batches to list."""
