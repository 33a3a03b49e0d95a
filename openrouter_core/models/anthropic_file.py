"""Model AnthropicFile."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class AnthropicFile(WireModel):
    """Stored file, as the Anthropic API describes it."""

    shape: Literal["anthropic"] = wire("_shape", required=True)
    """Which API's format the file object follows."""
    created_at: str
    """When it was uploaded, ISO 8601."""
    downloadable: bool
    """Whether its content can be downloaded."""
    filename: str
    id: str
    mime_type: str
    """Media type, such as `application/pdf`."""
    size_bytes: int
    """Size in bytes."""
    type: Literal["file"]
