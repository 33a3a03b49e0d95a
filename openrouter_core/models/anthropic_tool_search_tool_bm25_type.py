"""Enum AnthropicToolSearchToolBm25Type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchToolBm25Type as AnthropicToolSearchToolBm25Type
else:
    AnthropicToolSearchToolBm25Type = Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
