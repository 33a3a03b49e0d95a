"""Model OpenRouterFile."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class OpenRouterFile(WireModel):
    """An uploaded file, in OpenRouter's own form."""

    shape: Literal["openrouter"] = wire("_shape", required=True)
    """Tells this form apart from the OpenAI one."""
    created_at: str
    """When it was created."""
    downloadable: bool
    """Whether the file's content can be downloaded."""
    filename: str
    id: str
    mime_type: str
    """Media type of the file, such as `application/pdf`."""
    size_bytes: int
    """Size of the file in bytes."""
    type: Literal["file"]
