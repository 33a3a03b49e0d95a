"""Model ClientClosedRequestResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ClientClosedRequestResponseErrorData as ClientClosedRequestResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ClientClosedRequestResponseErrorData(WireModel):
        """Error of a 499 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
