"""Parameters: private_endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core import models

CreatePrivateEndpointRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""Data region to declare for a new private endpoint."""


class PrivateEndpointActivationParam(TypedDict, total=False):
    """Where a private endpoint is activated as soon as it is created."""

    workspace_id: Required[str]


PrivateEndpointActivationInput: TypeAlias = "PrivateEndpointActivationParam | models.PrivateEndpointActivation"
"""What may be passed as PrivateEndpointActivation: a dict, or the model."""


class PrivateEndpointPricingParam(TypedDict, total=False):
    """Prices of a private endpoint, in US dollars as decimal strings."""

    completion: Required[str]
    """Price of completion tokens, in US dollars, as a decimal string."""
    prompt: Required[str]
    """Price of prompt tokens, in US dollars, as a decimal string."""
    cache_read: str
    """Price of prompt tokens read from the cache, in US dollars, as a decimal string."""
    cache_write: str
    """Price of prompt tokens written to the cache, in US dollars, as a decimal string."""


PrivateEndpointPricingInput: TypeAlias = "PrivateEndpointPricingParam | models.PrivateEndpointPricing"
"""What may be passed as PrivateEndpointPricing: a dict, or the model."""


DraftOnlyInput: TypeAlias = Literal["true", "false"] | str
"""Whether to delete a private endpoint only while it is a draft."""


UpdatePrivateEndpointRequestDeclaredRegionInput: TypeAlias = Literal["global", "europe", "us"] | str
"""New data region to declare for a private endpoint."""
