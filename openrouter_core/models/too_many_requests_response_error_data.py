"""Model TooManyRequestsResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import TooManyRequestsResponseErrorData as TooManyRequestsResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class TooManyRequestsResponseErrorData(WireModel):
        """What a 429 answer says about the rate limit."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
