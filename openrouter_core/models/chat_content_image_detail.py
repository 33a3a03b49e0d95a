"""Enum ChatContentImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentImageDetail: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""Chat content image detail, as the API document has it."""
