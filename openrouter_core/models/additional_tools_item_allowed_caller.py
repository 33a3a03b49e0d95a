"""Enum AdditionalToolsItemAllowedCaller."""

from __future__ import annotations

from typing import Literal, TypeAlias

AdditionalToolsItemAllowedCaller: TypeAlias = Literal["direct", "programmatic"] | str
"""Additional tools item allowed caller, as the API document has it."""
