"""Model ListProvidersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListProvidersResponse as ListProvidersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListProvidersResponse(WireModel):
        """All providers."""

        data: list[ListProvidersData]
