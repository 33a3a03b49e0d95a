"""Model NotFoundResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import NotFoundResponseErrorData as NotFoundResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class NotFoundResponseErrorData(WireModel):
        """Code and message of a 404."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
