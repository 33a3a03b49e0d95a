"""Enum SearchContextSizeEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SearchContextSizeEnum as SearchContextSizeEnum
else:
    SearchContextSizeEnum = Literal["low", "medium", "high"] | str
