"""Parameters ChatContentImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentImageDetailInput: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""Chat content image detail, as the API document has it."""
