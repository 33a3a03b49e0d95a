"""Enum TurnRange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TurnRange as TurnRange
else:
    TurnRange = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
