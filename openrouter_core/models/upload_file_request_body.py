"""Model UploadFileRequestBody."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UploadFileRequestBody(WireModel):
    """File to upload."""

    file: str
    """Content of the file, as bytes."""
