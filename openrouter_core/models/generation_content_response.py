"""Model GenerationContentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.generation_content_data import GenerationContentData


@model
class GenerationContentResponse(WireModel):
    """Input and output of one generation."""

    data: GenerationContentData
