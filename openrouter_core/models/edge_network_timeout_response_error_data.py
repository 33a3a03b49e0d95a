"""Model EdgeNetworkTimeoutResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import EdgeNetworkTimeoutResponseErrorData as EdgeNetworkTimeoutResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EdgeNetworkTimeoutResponseErrorData(WireModel):
        """Error of a 524 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
