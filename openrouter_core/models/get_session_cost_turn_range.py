"""Enum GetSessionCostTurnRange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetSessionCostTurnRange as GetSessionCostTurnRange
else:
    GetSessionCostTurnRange = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
