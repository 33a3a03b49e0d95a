"""Model ModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelsListResponse as ModelsListResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ModelsListResponse(WireModel):
        """A page of models."""

        data: list[Model]
        links: ModelsListResponseLinks
        total_count: int
