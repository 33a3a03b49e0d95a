"""Parameters GetAppRankingsSort."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsSortInput: TypeAlias = Literal["popular", "trending"] | str
"""Known values of get app rankings sort."""
