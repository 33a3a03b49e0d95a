"""Model GoneResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import GoneResponse as GoneResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GoneResponse(WireModel):
        """Body of a 410 answer: what was asked for is no longer there."""

        error: GoneResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
