"""Parameters EasyInputMessageDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageDetailInput: TypeAlias = Literal["auto", "high", "low", "original"] | str
"""Known values of easy input message detail."""
