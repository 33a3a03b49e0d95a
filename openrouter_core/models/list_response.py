"""Model ListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListResponse as ListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListResponse(WireModel):
        """A page of API keys."""

        data: list[ListData]
