"""Model ListInternConnectionsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_intern_connections_data import ListInternConnectionsData


@model
class ListInternConnectionsResponse(WireModel):
    """The connections of an intern."""

    data: list[ListInternConnectionsData]
