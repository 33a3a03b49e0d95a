"""Enum Order."""

from __future__ import annotations

from typing import Literal, TypeAlias

Order: TypeAlias = Literal["asc", "desc"] | str
"""Known values of order."""
