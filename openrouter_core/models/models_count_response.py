"""Model ModelsCountResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.models_count_response_data import ModelsCountResponseData


@model
class ModelsCountResponse(WireModel):
    """Envelope of the number of models."""

    data: ModelsCountResponseData
