"""Enum Region."""

from __future__ import annotations

from typing import Literal, TypeAlias

Region: TypeAlias = Literal["us", "eu"] | str
"""Region of a New Relic account."""
