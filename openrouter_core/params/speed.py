"""Parameters Speed."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeedInput: TypeAlias = Literal["fast", "standard"] | str
"""Speed that a Messages request asks for."""
