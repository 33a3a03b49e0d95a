"""Enum UsageLimitType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UsageLimitType as UsageLimitType
else:
    UsageLimitType = Literal["daily", "weekly", "monthly"] | str
