"""Model ModelArchitecture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.input_modality import InputModality
    from openrouter_core.models.instruct_type import InstructType
    from openrouter_core.models.model_group import ModelGroup
    from openrouter_core.models.output_modality import OutputModality


@model
class ModelArchitecture(WireModel):
    """What a model takes in and gives out, and how its text is encoded."""

    input_modalities: list[InputModality]
    modality: str | None
    """Input and output kinds in one string, such as `text+image->text`, or null."""
    output_modalities: list[OutputModality]
    instruct_type: InstructType | None = nullable(default=None)
    """Prompt template the model was tuned on, or null."""
    tokenizer: ModelGroup | None = None
    """Family of the model's tokeniser."""
