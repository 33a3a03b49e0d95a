"""Model PrivateEndpointValidationNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointValidationNullable as PrivateEndpointValidationNullable
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointValidationNullable(WireModel):
        """Outcome of the test requests made to a private endpoint, where there may be none."""

        checks: list[PrivateEndpointCheck]
        passed: bool
