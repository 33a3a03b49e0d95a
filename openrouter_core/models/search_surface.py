"""Enum SearchSurface."""

from __future__ import annotations

from typing import Literal, TypeAlias

SearchSurface: TypeAlias = Literal["server-tool", "plugin"] | str
"""Known values of search surface."""
