"""Parameters WebSearchDomainFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter


class WebSearchDomainFilterParam(TypedDict, total=False):
    """Domains that a web search is limited to or leaves out."""

    allowed_domains: Sequence[str] | None
    """The only domains to take results from."""
    blocked_domains: Sequence[str] | None
    """Domains to take no results from."""
    excluded_domains: Sequence[str] | None
    """Domains to take no results from."""


WebSearchDomainFilterInput: TypeAlias = "WebSearchDomainFilterParam | WebSearchDomainFilter"
"""What may be passed as WebSearchDomainFilter: a dict, or the model."""
