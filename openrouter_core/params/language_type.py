"""Parameters LanguageType."""

from __future__ import annotations

from typing import Literal, TypeAlias

LanguageTypeInput: TypeAlias = Literal["natural", "programming"] | str
"""Known values of language type."""
