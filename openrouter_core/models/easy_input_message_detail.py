"""Enum EasyInputMessageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Easy input message detail, as the API document has it."""
