"""Parameters GetModelsRegion."""

from __future__ import annotations

from typing import Literal, TypeAlias

GetModelsRegionInput: TypeAlias = Literal["eu", "us"] | str
"""Region in which the listed models must be served."""
