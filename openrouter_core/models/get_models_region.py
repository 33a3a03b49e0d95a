"""Enum GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegion: TypeAlias = Literal["eu", "us"] | str
"""Region in which the listed models must be served."""
