"""Model BadRequestResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import BadRequestResponse as BadRequestResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BadRequestResponse(WireModel):
        """Body of a 400 error: the request is not valid."""

        error: BadRequestResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
