"""Model PrivateEndpointCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointCheck as PrivateEndpointCheck
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PrivateEndpointCheck(WireModel):
        """One check of a private endpoint's validation and its outcome."""

        name: str
        passed: bool
        actual_model: str | None = nullable(default=None)
        reason: PrivateEndpointCheckReason | None = None
        upstream_message: str | None = nullable(default=None)
        upstream_status: int | None = None
