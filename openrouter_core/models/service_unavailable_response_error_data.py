"""Model ServiceUnavailableResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ServiceUnavailableResponseErrorData(WireModel):
        """What a 503 answer says about why the service is not available."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
