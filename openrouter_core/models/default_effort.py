"""Enum DefaultEffort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DefaultEffort as DefaultEffort
else:
    DefaultEffort = Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str
