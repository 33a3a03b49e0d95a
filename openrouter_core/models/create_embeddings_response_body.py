"""Model CreateEmbeddingsResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsResponseBody as CreateEmbeddingsResponseBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateEmbeddingsResponseBody(WireModel):
        """Embeddings, one for each input, and what they cost."""

        data: list[CreateEmbeddingsData]
        model: str
        object: Literal["list"]
        id: str | None = None
        usage: CreateEmbeddingsUsage | None = None
