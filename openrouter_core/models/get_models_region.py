"""Enum GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Get models region, as the API document has it."""
