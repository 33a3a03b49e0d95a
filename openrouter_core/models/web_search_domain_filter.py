"""Model WebSearchDomainFilter."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class WebSearchDomainFilter(WireModel):
    """Domains that a web search is limited to or leaves out."""

    allowed_domains: list[str] | None = nullable(default=None)
    """The only domains to take results from."""
    blocked_domains: list[str] | None = nullable(default=None)
    """Domains to take no results from."""
    excluded_domains: list[str] | None = nullable(default=None)
    """Domains to take no results from."""
