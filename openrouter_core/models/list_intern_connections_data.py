"""Model ListInternConnectionsData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListInternConnectionsData as ListInternConnectionsData
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListInternConnectionsData(WireModel):
        """A connection that an intern has."""

        key: str
