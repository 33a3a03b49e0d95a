"""Model PayloadTooLargeResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import PayloadTooLargeResponseErrorData as PayloadTooLargeResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class PayloadTooLargeResponseErrorData(WireModel):
        """What a 413 answer says about the oversized request."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
