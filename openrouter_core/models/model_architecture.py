"""Model ModelArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ModelArchitecture as ModelArchitecture
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ModelArchitecture(WireModel):
        """What a model takes in and gives out, and how its text is encoded."""

        input_modalities: list[InputModality]
        modality: str | None
        output_modalities: list[OutputModality]
        instruct_type: InstructType | None = nullable(default=None)
        tokenizer: ModelGroup | None = None
