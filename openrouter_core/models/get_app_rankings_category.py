"""Enum GetAppRankingsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsCategory: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Get app rankings category, as the API document has it."""
