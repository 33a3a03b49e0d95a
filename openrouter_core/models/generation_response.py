"""Model GenerationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationResponse as GenerationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationResponse(WireModel):
        """Figures and facts of one generation."""

        data: GenerationResponseData
