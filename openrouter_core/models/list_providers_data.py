"""Model ListProvidersData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListProvidersData as ListProvidersData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ListProvidersData(WireModel):
        """A provider that serves models through OpenRouter."""

        name: str
        privacy_policy_url: str | None
        slug: str
        datacenters: list[Datacenter] | None = nullable(default=None)
        headquarters: Headquarters | None = nullable(default=None)
        status_page_url: str | None = nullable(default=None)
        terms_of_service_url: str | None = nullable(default=None)
