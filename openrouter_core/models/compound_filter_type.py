"""Enum CompoundFilterType."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterType: TypeAlias = Literal["and", "or"] | str
"""Known values of compound filter type."""
