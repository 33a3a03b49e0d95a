"""Model GenerationContentDataOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GenerationContentDataOutput as GenerationContentDataOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class GenerationContentDataOutput(WireModel):
        """What the model answered in a generation."""

        completion: str | None
        reasoning: str | None
