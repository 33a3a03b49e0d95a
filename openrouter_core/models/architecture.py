"""Model Architecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Architecture as Architecture
else:
    from openrouter_core.model import WireModel, model

    @model
    class Architecture(WireModel):
        """What a model takes in and gives out."""

        input_modalities: list[InputModality]
        instruct_type: InstructType | None
        modality: str | None
        output_modalities: list[OutputModality]
        tokenizer: ModelGroup | None
