"""Model RequestTimeoutResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import RequestTimeoutResponseErrorData as RequestTimeoutResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class RequestTimeoutResponseErrorData(WireModel):
        """What a 408 answer says about the timeout."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
