"""Model GetKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetKeyResponse as GetKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetKeyResponse(WireModel):
        """One API key, by its hash."""

        data: GetKeyData
