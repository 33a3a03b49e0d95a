"""Model DocumentRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DocumentRequest(WireModel):
    """Document to rank that has text, an image or both."""

    image: str | None = None
    """Image of the document, as a web address or base64 data URL."""
    text: str | None = None
