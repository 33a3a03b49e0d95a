"""Model PayloadTooLargeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PayloadTooLargeResponse as PayloadTooLargeResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PayloadTooLargeResponse(WireModel):
        """Body of a 413 answer: the request is too large."""

        error: PayloadTooLargeResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
