"""Enum GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Known values of get models region."""
