"""Parameters CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of custom tool call output item detail."""
