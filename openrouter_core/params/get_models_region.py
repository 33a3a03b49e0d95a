"""Parameters GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegionInput: TypeAlias = Literal["eu", "us"] | str
"""Get models region, as the API document has it."""
