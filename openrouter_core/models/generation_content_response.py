"""Model GenerationContentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationContentResponse as GenerationContentResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationContentResponse(WireModel):
        """Input and output of one generation."""

        data: GenerationContentData
