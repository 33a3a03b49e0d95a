"""Parameters GetAppRankingsSort."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsSortInput: TypeAlias = Literal["popular", "trending"] | str
"""Get app rankings sort, as the API document has it."""
