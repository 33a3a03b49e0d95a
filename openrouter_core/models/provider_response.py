"""Model ProviderResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.provider_response_provider_name import ProviderResponseProviderName
    from openrouter_core.models.routed_service_tier import RoutedServiceTier


@model
class ProviderResponse(WireModel):
    """One attempt at a provider while a generation was served."""

    status: int | None
    """HTTP status the provider answered with; null if there was no answer."""
    endpoint_id: str | None = None
    """Id of the endpoint that was tried."""
    id: str | None = None
    """Id the provider gave its response."""
    is_byok: bool | None = None
    """Whether the account's own provider key was used."""
    latency: float | None = None
    """Milliseconds the provider took to respond."""
    model_permaslug: str | None = None
    """Model slug that names one version of the model and does not move to newer ones."""
    provider_name: ProviderResponseProviderName | None = None
    """Provider's name, as OpenRouter lists it."""
    routed_service_tier: RoutedServiceTier | None = None
    """Service tier the attempt was made with."""
