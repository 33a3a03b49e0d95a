"""Enum Type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Type as Type
else:
    Type = Literal["web_search_preview_2025_03_11", "web_search_preview"] | str
