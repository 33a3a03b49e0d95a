"""Model EdgeNetworkTimeoutResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import EdgeNetworkTimeoutResponse as EdgeNetworkTimeoutResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EdgeNetworkTimeoutResponse(WireModel):
        """Body of a 524 answer: the request took too long at the edge of the network."""

        error: EdgeNetworkTimeoutResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
