"""Model AnnotationAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnnotationAddedEvent as AnnotationAddedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnnotationAddedEvent(WireModel):
        """Stream event: an annotation was added to output text."""

        annotation: OpenAIResponsesAnnotation
        annotation_index: int
        content_index: int
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.output_text.annotation.added"]
