"""Enum Logic."""

from __future__ import annotations

from typing import Literal, TypeAlias

Logic: TypeAlias = Literal["and", "or"] | str
"""Known values of logic."""
