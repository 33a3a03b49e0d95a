"""Union BadGatewayUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BadGatewayUnion as BadGatewayUnion
else:
    from openrouter_core.unions import AnyOf

    BadGatewayUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "BadGatewayResponse")
