"""Enum InputMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Input message item detail, as the API document has it."""
