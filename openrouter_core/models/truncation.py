"""Enum Truncation."""

from __future__ import annotations

from typing import Literal, TypeAlias

Truncation: TypeAlias = Literal["auto", "disabled"] | str
"""Truncation, as the API document has it."""
