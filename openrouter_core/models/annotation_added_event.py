"""Model AnnotationAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_annotation import OpenAIResponsesAnnotation


@model
class AnnotationAddedEvent(WireModel):
    """Stream event: an annotation was added to output text."""

    annotation: OpenAIResponsesAnnotation
    annotation_index: int
    """Position of the annotation within its content part, from 0."""
    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_text.annotation.added"]
