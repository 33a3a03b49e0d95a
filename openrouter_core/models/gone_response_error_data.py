"""Model GoneResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import GoneResponseErrorData as GoneResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class GoneResponseErrorData(WireModel):
        """Error of a 410 answer."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
