"""Model ListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_data import ListData


@model
class ListResponse(WireModel):
    """A page of API keys."""

    data: list[ListData]
