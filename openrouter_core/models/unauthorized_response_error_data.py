"""Model UnauthorizedResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import UnauthorizedResponseErrorData as UnauthorizedResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UnauthorizedResponseErrorData(WireModel):
        """What a 401 answer says about the key."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
