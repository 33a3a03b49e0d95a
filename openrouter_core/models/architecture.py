"""Model Architecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.input_modality import InputModality
    from openrouter_core.models.instruct_type import InstructType
    from openrouter_core.models.model_group import ModelGroup
    from openrouter_core.models.output_modality import OutputModality


@model
class Architecture(WireModel):
    """What a model takes in and gives out."""

    input_modalities: list[InputModality]
    instruct_type: InstructType | None
    """Prompt template that the model was trained on; null if it has none that is known."""
    modality: str | None
    """Inputs and outputs in short, such as `text+image->text`."""
    output_modalities: list[OutputModality]
    tokenizer: ModelGroup | None
    """Family of tokenizer that the model uses."""
