"""Model WebFetchPlugin."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class WebFetchPlugin(WireModel):
    """Plugin that lets a model read web pages."""

    id: Literal["web-fetch"]
    allowed_domains: list[str] | None = None
    """The only domains that may be reached."""
    blocked_domains: list[str] | None = None
    """Domains that may not be reached."""
    max_content_tokens: int | None = None
    """Most tokens of a page to pass to the model."""
    max_uses: int | None = None
    """Most pages to fetch in one request."""
