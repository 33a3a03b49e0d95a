"""Model BatchObjectData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectData as BatchObjectData
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectData(WireModel):
        """Embedding of one input of an embeddings request."""

        embedding: Embedding
        object: Literal["embedding"]
        index: int | None = None
