"""Model GenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.generation_response_data import GenerationResponseData


@model
class GenerationResponse(WireModel):
    """Figures and facts of one generation."""

    data: GenerationResponseData
