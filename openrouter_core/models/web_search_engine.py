"""Enum WebSearchEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Web search engine, as the API document has it."""
