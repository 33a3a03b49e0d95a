"""Enum AnthropicToolSearchToolBm25Type."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicToolSearchToolBm25Type: TypeAlias = Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str
"""Name of the tool search by BM25 ranking, with or without its version."""
