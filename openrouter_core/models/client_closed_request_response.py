"""Model ClientClosedRequestResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ClientClosedRequestResponse as ClientClosedRequestResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ClientClosedRequestResponse(WireModel):
        """Body of a 499 answer: the client closed the connection before the request was done."""

        error: ClientClosedRequestResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
