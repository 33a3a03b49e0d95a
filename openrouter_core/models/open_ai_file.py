"""Model OpenAIFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.purpose import Purpose


@model
class OpenAIFile(WireModel):
    """An uploaded file, in the form of the OpenAI Files API."""

    shape: Literal["openai"] = wire("_shape", required=True)
    """Tells this form apart from OpenRouter's own."""
    bytes: int
    """Size of the file in bytes."""
    created_at: int
    """When the file was uploaded, in Unix seconds."""
    filename: str
    id: str
    object: Literal["file"]
    purpose: Purpose
    """What the file was uploaded for."""
    status: Literal["processed"]
