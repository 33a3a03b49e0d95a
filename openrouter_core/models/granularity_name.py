"""Enum GranularityName."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GranularityName as GranularityName
else:
    GranularityName = Literal["minute", "hour", "day", "week", "month"] | str
