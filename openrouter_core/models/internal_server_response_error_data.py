"""Model InternalServerResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import InternalServerResponseErrorData as InternalServerResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternalServerResponseErrorData(WireModel):
        """Code and message of a server failure."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
