"""Enum InputImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputImageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of input image detail."""
