"""Parameters Speed."""

from __future__ import annotations

from typing import Literal, TypeAlias

SpeedInput: TypeAlias = Literal["fast", "standard"] | str
"""Known values of speed."""
