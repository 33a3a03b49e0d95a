"""Model ListInternConnectionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListInternConnectionsResponse as ListInternConnectionsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListInternConnectionsResponse(WireModel):
        """The connections of an intern."""

        data: list[ListInternConnectionsData]
