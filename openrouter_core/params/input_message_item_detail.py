"""Parameters InputMessageItemDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputMessageItemDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of input message item detail."""
