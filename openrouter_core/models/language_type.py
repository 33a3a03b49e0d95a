"""Enum LanguageType."""

from __future__ import annotations

from typing import Literal, TypeAlias

LanguageType: TypeAlias = Literal["natural", "programming"] | str
"""Whether to rank by natural or by programming languages."""
