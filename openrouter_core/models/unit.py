"""Enum Unit."""

from __future__ import annotations

from typing import Literal, TypeAlias

Unit: TypeAlias = Literal["request", "image", "megapixel", "token"] | str
"""Unit that a price of image generation is given for."""
