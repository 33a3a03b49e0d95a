"""Enum GetAppRankingsCategory."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsCategory: TypeAlias = Literal["coding", "creative", "productivity", "entertainment"] | str
"""Category of the apps to rank."""
