"""Parameters Direction."""

from __future__ import annotations

from typing import Literal, TypeAlias

DirectionInput: TypeAlias = Literal["asc", "desc"] | str
"""Whether rows of an analytics query rise or fall."""
