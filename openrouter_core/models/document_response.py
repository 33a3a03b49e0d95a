"""Model DocumentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DocumentResponse as DocumentResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DocumentResponse(WireModel):
        """Document as the rerank answer gives it back."""

        image: str | None = None
        text: str | None = None
