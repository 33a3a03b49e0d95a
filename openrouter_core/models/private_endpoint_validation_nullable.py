"""Model PrivateEndpointValidationNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_check import PrivateEndpointCheck


@model
class PrivateEndpointValidationNullable(WireModel):
    """Outcome of the test requests made to a private endpoint, where there may be none."""

    checks: list[PrivateEndpointCheck]
    """Each check that was run."""
    passed: bool
    """Whether the endpoint as a whole is valid."""
