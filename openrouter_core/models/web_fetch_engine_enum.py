"""Enum WebFetchEngineEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

WebFetchEngineEnum: TypeAlias = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
"""Who fetches web pages: the provider, OpenRouter or another service."""
