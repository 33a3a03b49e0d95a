"""Enum LanguageType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LanguageType as LanguageType
else:
    LanguageType = Literal["natural", "programming"] | str
