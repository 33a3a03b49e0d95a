"""Model PrivateEndpointValidation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointValidation as PrivateEndpointValidation
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointValidation(WireModel):
        """Outcome of the test requests made to a private endpoint."""

        checks: list[PrivateEndpointCheck]
        passed: bool
