"""Model AnthropicFileDeleted."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class AnthropicFileDeleted(WireModel):
    """Confirms that a file was deleted, as the Anthropic API does."""

    shape: Literal["anthropic"] = wire("_shape", required=True)
    """Which API's format the file object follows."""
    id: str
    type: Literal["file_deleted"]
