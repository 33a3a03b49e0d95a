"""Model WebFetchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.web_fetch_engine_enum import WebFetchEngineEnum


@model
class WebFetchServerToolConfig(WireModel):
    """Settings of the web fetch server tool."""

    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    engine: WebFetchEngineEnum | None = None
    """Who fetches the pages; `native` is the model's provider, `auto` lets OpenRouter choose."""
    max_content_tokens: int | None = None
    """Most tokens of a page to pass to the model."""
    max_uses: int | None = None
    """Most pages to fetch in one request."""
