"""Parameters Direction."""

from __future__ import annotations

from typing import Literal, TypeAlias

DirectionInput: TypeAlias = Literal["asc", "desc"] | str
"""Direction, as the API document has it."""
