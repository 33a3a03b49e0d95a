"""Model ProviderOverloadedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ProviderOverloadedResponse as ProviderOverloadedResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ProviderOverloadedResponse(WireModel):
        """Body of a 529 answer: the provider is overloaded."""

        error: ProviderOverloadedResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
