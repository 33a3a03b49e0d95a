"""Model GetCurrentKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetCurrentKeyResponse as GetCurrentKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetCurrentKeyResponse(WireModel):
        """The API key that made the request."""

        data: GetCurrentKeyData
