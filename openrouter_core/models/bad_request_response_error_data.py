"""Model BadRequestResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import BadRequestResponseErrorData as BadRequestResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BadRequestResponseErrorData(WireModel):
        """What a 400 error says."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
