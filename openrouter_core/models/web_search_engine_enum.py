"""Enum WebSearchEngineEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchEngineEnum as WebSearchEngineEnum
else:
    WebSearchEngineEnum = Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
