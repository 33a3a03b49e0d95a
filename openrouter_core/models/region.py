"""Enum Region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Region as Region
else:
    Region = Literal["us", "eu"] | str
