"""Enum WebSearchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Search engine of the web search tool."""
