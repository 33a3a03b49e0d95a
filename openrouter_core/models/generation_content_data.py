"""Model GenerationContentData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationContentData as GenerationContentData
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationContentData(WireModel):
        """Stored input and output of a generation."""

        error: GenerationContentError | None
        input: InputUnion
        output: GenerationContentDataOutput
