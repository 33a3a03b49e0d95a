"""Enum SupportedAspectRatio."""

from __future__ import annotations

from typing import Literal, TypeAlias

SupportedAspectRatio: TypeAlias = Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
"""Width to height of the videos that a model can make."""
