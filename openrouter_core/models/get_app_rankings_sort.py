"""Enum GetAppRankingsSort."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetAppRankingsSort: TypeAlias = Literal["popular", "trending"] | str
"""Whether to rank apps as popular or as trending."""
