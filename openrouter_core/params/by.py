"""Parameters By."""

from __future__ import annotations

from typing import Literal, TypeAlias

ByInput: TypeAlias = Literal["price", "throughput", "latency", "exacto"] | str
"""What to sort providers by."""
