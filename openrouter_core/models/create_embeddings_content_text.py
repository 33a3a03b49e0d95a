"""Model CreateEmbeddingsContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsContentText as CreateEmbeddingsContentText
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateEmbeddingsContentText(WireModel):
        """Text part of an input to embed."""

        text: str
        type: Literal["text"]
