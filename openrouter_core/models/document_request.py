"""Model DocumentRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DocumentRequest as DocumentRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class DocumentRequest(WireModel):
        """Document to rank that has text, an image or both."""

        image: str | None = None
        text: str | None = None
