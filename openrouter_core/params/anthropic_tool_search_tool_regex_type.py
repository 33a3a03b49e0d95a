"""Parameters AnthropicToolSearchToolRegexType."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicToolSearchToolRegexTypeInput: TypeAlias = Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str
"""Name of the tool search by regular expression, with or without its version."""
