"""Enum UtcDay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UtcDay as UtcDay
else:
    UtcDay = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str
