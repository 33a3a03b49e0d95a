"""Enum DataCollection."""

from __future__ import annotations

from typing import Literal, TypeAlias

DataCollection: TypeAlias = Literal["deny", "allow"] | str
"""Data collection, as the API document has it."""
