"""Enum CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputItemDetail: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of custom tool call output item detail."""
