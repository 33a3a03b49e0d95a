"""Model STTEntity."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class STTEntity(WireModel):
    """Entity found in a transcript, such as a name."""

    end_char: int
    """Index in the transcript of the character where the entity ends."""
    start_char: int
    """Index in the transcript of the entity's first character."""
    text: str
    """The entity as it stands in the transcript."""
    type: str
    """Kind of the entity."""
