"""Model BadGatewayResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import BadGatewayResponse as BadGatewayResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BadGatewayResponse(WireModel):
        """Body of a 502 error: the provider failed or gave a bad answer."""

        error: BadGatewayResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
