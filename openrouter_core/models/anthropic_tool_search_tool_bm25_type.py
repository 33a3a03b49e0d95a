"""Enum AnthropicToolSearchToolBm25Type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicToolSearchToolBm25Type: TypeAlias = Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
"""Known values of anthropic tool search tool bm25 type."""
