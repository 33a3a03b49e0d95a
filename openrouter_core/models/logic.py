"""Enum Logic."""

from __future__ import annotations

from typing import Literal, TypeAlias

Logic: TypeAlias = Literal["and", "or"] | str
"""Whether all rules of an observability filter group must hold, or any."""
