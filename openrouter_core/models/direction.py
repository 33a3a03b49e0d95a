"""Enum Direction."""

from __future__ import annotations

from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["asc", "desc"] | str
"""Known values of direction."""
