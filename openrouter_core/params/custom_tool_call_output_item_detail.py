"""Parameters CustomToolCallOutputItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomToolCallOutputItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""How finely the model looks at an image in a custom tool's output."""
