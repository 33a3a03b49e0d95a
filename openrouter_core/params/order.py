"""Parameters Order."""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderInput: TypeAlias = Literal["asc", "desc"] | str
"""Known values of order."""
