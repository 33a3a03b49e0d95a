"""Enum Unit."""

from __future__ import annotations

from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["request", "image", "megapixel", "token"] | str
"""Known values of unit."""
