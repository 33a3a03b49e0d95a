"""Model ProviderOverloadedResponseErrorData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ProviderOverloadedResponseErrorData as ProviderOverloadedResponseErrorData
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ProviderOverloadedResponseErrorData(WireModel):
        """What a 529 answer says about the overloaded provider."""

        code: int
        message: str
        metadata: dict[str, Any] | None = nullable(default=None)
