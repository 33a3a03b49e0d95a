"""Parameters Direction."""

from __future__ import annotations

from typing import Literal, TypeAlias

DirectionInput: TypeAlias = Literal["asc", "desc"] | str
"""Known values of direction."""
