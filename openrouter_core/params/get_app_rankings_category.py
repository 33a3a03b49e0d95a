"""Parameters GetAppRankingsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsCategoryInput: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Get app rankings category, as the API document has it."""
