"""Model AnthropicFileDocumentSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicFileDocumentSource as AnthropicFileDocumentSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicFileDocumentSource(WireModel):
        """Refers to a stored file by its id."""

        file_id: str
        type: Literal["file"]
