"""Parameters CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Custom tool call output item detail, as the API document has it."""
