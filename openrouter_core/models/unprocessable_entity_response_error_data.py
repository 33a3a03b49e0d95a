"""Model UnprocessableEntityResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import UnprocessableEntityResponseErrorData as UnprocessableEntityResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UnprocessableEntityResponseErrorData(WireModel):
        """What a 422 answer says about the request."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
