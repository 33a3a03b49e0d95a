"""Enum GetAppRankingsSort."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsSort: TypeAlias = Literal["popular", "trending"] | str
"""Known values of get app rankings sort."""
