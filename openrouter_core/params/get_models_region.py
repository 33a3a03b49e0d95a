"""Parameters GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegionInput: TypeAlias = Literal["eu", "us"] | str
"""Known values of get models region."""
