"""Model GatewayTimeoutResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import GatewayTimeoutResponseErrorData as GatewayTimeoutResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GatewayTimeoutResponseErrorData(WireModel):
        """Error of a 504 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
