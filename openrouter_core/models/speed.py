"""Enum Speed."""

from __future__ import annotations

from typing import Literal, TypeAlias

Speed: TypeAlias = Literal["fast", "standard"] | str
"""Known values of speed."""
