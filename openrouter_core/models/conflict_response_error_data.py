"""Model ConflictResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ConflictResponseErrorData as ConflictResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ConflictResponseErrorData(WireModel):
        """Error of a 409 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
