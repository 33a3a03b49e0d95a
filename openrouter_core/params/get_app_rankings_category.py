"""Parameters GetAppRankingsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsCategoryInput: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Category of the apps to rank."""
