"""Enum WebSearchEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchEngine as WebSearchEngine
else:
    WebSearchEngine = Literal["native", "exa", "firecrawl", "parallel", "perplexity"] | str
