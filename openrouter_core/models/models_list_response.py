"""Model ModelsListResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.model import Model
    from openrouter_core.models.models_list_response_links import ModelsListResponseLinks


@model
class ModelsListResponse(WireModel):
    """A page of models."""

    data: list[Model]
    links: ModelsListResponseLinks
    total_count: int
    """Number of items over all pages."""
