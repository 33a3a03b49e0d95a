"""Enum CompoundFilterType."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""Whether all filters of a file search must hold, or any."""
