"""Model PrivateEndpointCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_check_reason import PrivateEndpointCheckReason


@model
class PrivateEndpointCheck(WireModel):
    """One check of a private endpoint's validation and its outcome."""

    name: str
    passed: bool
    actual_model: str | None = nullable(default=None)
    """Model that the provider said it used."""
    reason: PrivateEndpointCheckReason | None = None
    """Why the check failed."""
    upstream_message: str | None = nullable(default=None)
    """Error text of the provider."""
    upstream_status: int | None = None
    """HTTP status the provider answered with."""
