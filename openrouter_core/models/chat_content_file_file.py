"""Model ChatContentFileFile."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatContentFileFile(WireModel):
    """File given by content or by id."""

    file_data: str | None = None
    """The file as a `data:` URL with base64, or its URL."""
    file_id: str | None = None
    """Id of the stored file."""
    filename: str | None = None
