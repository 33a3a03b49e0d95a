"""Enum WebSearchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchEngineEnum: TypeAlias = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
"""Known values of web search engine enum."""
