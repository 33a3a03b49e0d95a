"""Enum Direction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Direction as Direction
else:
    Direction = Literal["asc", "desc"] | str
