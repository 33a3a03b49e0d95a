"""Enum Period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Period as Period
else:
    Period = Literal["day", "week", "month"] | str
