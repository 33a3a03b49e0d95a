"""Enum Direction."""

from __future__ import annotations

from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["asc", "desc"] | str
"""Whether rows of an analytics query rise or fall."""
