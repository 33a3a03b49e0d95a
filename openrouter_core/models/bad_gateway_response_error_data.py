"""Model BadGatewayResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import BadGatewayResponseErrorData as BadGatewayResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BadGatewayResponseErrorData(WireModel):
        """What a 502 error says."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
