"""Model ListProvidersData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.datacenter import Datacenter
    from openrouter_core.models.headquarters import Headquarters


@model
class ListProvidersData(WireModel):
    """A provider that serves models through OpenRouter."""

    name: str
    privacy_policy_url: str | None
    slug: str
    """Name of the provider as used in provider preferences."""
    datacenters: list[Datacenter] | None = nullable(default=None)
    """Two-letter codes of the countries where the provider has data centres, or null."""
    headquarters: Headquarters | None = nullable(default=None)
    """Two-letter code of the country the provider is based in, or null."""
    status_page_url: str | None = nullable(default=None)
    terms_of_service_url: str | None = nullable(default=None)
