"""Model OpenAIFileDeleted."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class OpenAIFileDeleted(WireModel):
    """Receipt for a deleted file, in the form of the OpenAI Files API."""

    shape: Literal["openai"] = wire("_shape", required=True)
    """Tells this form apart from OpenRouter's own."""
    id: str
    object: Literal["file"]
    deleted: Literal[True]
    """Always true: it is gone."""
