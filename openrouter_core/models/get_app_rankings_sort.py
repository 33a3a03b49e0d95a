"""Enum GetAppRankingsSort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetAppRankingsSort as GetAppRankingsSort
else:
    GetAppRankingsSort = Literal["popular", "trending"] | str
