"""Model WebSearchDomainFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WebSearchDomainFilter as WebSearchDomainFilter
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class WebSearchDomainFilter(WireModel):
        """Domains that a web search is limited to or leaves out."""

        allowed_domains: list[str] | None = nullable(default=None)
        blocked_domains: list[str] | None = nullable(default=None)
        excluded_domains: list[str] | None = nullable(default=None)
