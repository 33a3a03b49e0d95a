"""Model OpenAIFileDeleted."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OpenAIFileDeleted(WireModel):
    """Receipt for a deleted file, in the form of the OpenAI Files API."""

    _shape: Literal["openai"]
    """Tells this form apart from OpenRouter's own."""
    id: str
    object: Literal["file"]
    deleted: Literal[True]
    """Always true: it is gone."""
