"""Enum CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Custom tool call output item detail, as the API document has it."""
