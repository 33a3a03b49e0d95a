"""Enum AnthropicToolSearchToolRegexType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchToolRegexType as AnthropicToolSearchToolRegexType
else:
    AnthropicToolSearchToolRegexType = Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
