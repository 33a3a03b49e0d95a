"""Enum ChatWebSearchShorthandType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatWebSearchShorthandType: TypeAlias = (
    Literal["web_search", "web_search_preview", "web_search_preview_2025_03_11", "web_search_2025_08_26"] | str
)
"""Name of the web search tool of a chat request, in one of OpenAI's spellings."""
