"""Enum OnError."""

from __future__ import annotations

from typing import Literal, TypeAlias

OnError: TypeAlias = Literal["log", "block"] | str
"""On error, as the API document has it."""
