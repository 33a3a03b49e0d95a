"""Parameters GetAppRankingsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsCategoryInput: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Known values of get app rankings category."""
