"""Parameters ChatContentImageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatContentImageDetailInput: TypeAlias = Literal["auto", "low", "high", "original"] | str
"""Known values of chat content image detail."""
