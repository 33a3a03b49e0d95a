"""Enum WebFetchEngineEnum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebFetchEngineEnum as WebFetchEngineEnum
else:
    WebFetchEngineEnum = Literal["auto", "native", "openrouter", "exa", "parallel", "firecrawl"] | str
