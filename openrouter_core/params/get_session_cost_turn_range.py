"""Parameters GetSessionCostTurnRange."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetSessionCostTurnRangeInput: TypeAlias = Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str
"""Number of turns of the sessions to give costs for."""
