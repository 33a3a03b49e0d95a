"""Model GatewayTimeoutResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import GatewayTimeoutResponse as GatewayTimeoutResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GatewayTimeoutResponse(WireModel):
        """Body of a 504 answer: no answer came from upstream in time."""

        error: GatewayTimeoutResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
