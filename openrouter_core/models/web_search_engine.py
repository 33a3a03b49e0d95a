"""Enum WebSearchEngine."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchEngine: TypeAlias = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
"""Search engine of the web search plugin."""
