"""Model ProviderResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ProviderResponse as ProviderResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ProviderResponse(WireModel):
        """One attempt at a provider while a generation was served."""

        status: int | None
        endpoint_id: str | None = None
        id: str | None = None
        is_byok: bool | None = None
        latency: float | None = None
        model_permaslug: str | None = None
        provider_name: ProviderResponseProviderName | None = None
        routed_service_tier: RoutedServiceTier | None = None
