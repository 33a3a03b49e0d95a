"""Enum DisplayFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DisplayFormat as DisplayFormat
else:
    DisplayFormat = Literal["number", "currency", "percent", "latency", "throughput"] | str
