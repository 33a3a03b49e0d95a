"""Model ForbiddenResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ForbiddenResponseErrorData as ForbiddenResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ForbiddenResponseErrorData(WireModel):
        """Error of a 403 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
