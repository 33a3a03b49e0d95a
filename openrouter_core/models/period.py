"""Enum Period."""

from __future__ import annotations

from typing import Literal, TypeAlias

Period: TypeAlias = Literal["day", "week", "month"] | str
"""Known values of period."""
