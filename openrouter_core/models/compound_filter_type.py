"""Enum CompoundFilterType."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""Compound filter type, as the API document has it."""
