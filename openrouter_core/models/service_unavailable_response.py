"""Model ServiceUnavailableResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ServiceUnavailableResponse as ServiceUnavailableResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ServiceUnavailableResponse(WireModel):
        """Body of a 503 answer: no provider can serve the request now."""

        error: ServiceUnavailableResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
