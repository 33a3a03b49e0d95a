"""Model DocumentResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DocumentResponse(WireModel):
    """Document as the rerank answer gives it back."""

    image: str | None = None
    """Image of the document, as the request gave it."""
    text: str | None = None
