"""Model CreateEmbeddingsData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsData as CreateEmbeddingsData
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateEmbeddingsData(WireModel):
        """Embedding of one input."""

        embedding: CreateEmbeddingsEmbedding
        object: Literal["embedding"]
        index: int | None = None
