"""Parameters CompoundFilterType."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompoundFilterTypeInput: TypeAlias = Literal["and", "or"] | str
"""Known values of compound filter type."""
