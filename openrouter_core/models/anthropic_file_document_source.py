"""Model AnthropicFileDocumentSource."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicFileDocumentSource(WireModel):
    """Refers to a stored file by its id."""

    file_id: str
    """Id of the stored file."""
    type: Literal["file"]
