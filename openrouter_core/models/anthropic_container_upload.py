"""Model AnthropicContainerUpload."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicContainerUpload(WireModel):
    """Content block that puts a file into the container."""

    file_id: str
    """Id of the stored file."""
    type: Literal["container_upload"]
