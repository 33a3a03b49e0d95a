"""Enum ChatWebSearchShorthandType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatWebSearchShorthandType as ChatWebSearchShorthandType
else:
    ChatWebSearchShorthandType = (
        Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
    )
