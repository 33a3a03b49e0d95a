"""Model GenerationContentData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.generation_content_data_output import GenerationContentDataOutput
    from openrouter_core.models.generation_content_error import GenerationContentError
    from openrouter_core.models.input_union import InputUnion


@model
class GenerationContentData(WireModel):
    """Stored input and output of a generation."""

    error: GenerationContentError | None
    """Why the generation failed, null when it did not."""
    input: InputUnion
    """What was asked: a prompt, or messages."""
    output: GenerationContentDataOutput
    """What the model answered."""
