"""Model ListProvidersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_providers_data import ListProvidersData


@model
class ListProvidersResponse(WireModel):
    """All providers."""

    data: list[ListProvidersData]
