"""Enum By."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import By as By
else:
    By = Literal["price", "throughput", "latency", "exacto"] | str
