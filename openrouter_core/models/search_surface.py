"""Enum SearchSurface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SearchSurface as SearchSurface
else:
    SearchSurface = Literal["server-tool", "plugin"] | str
