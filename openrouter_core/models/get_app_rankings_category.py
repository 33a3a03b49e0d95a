"""Enum GetAppRankingsCategory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import GetAppRankingsCategory as GetAppRankingsCategory
else:
    GetAppRankingsCategory = Literal["coding", "creative", "productivity", "entertainment"] | str
