"""Model CreateEmbeddingsResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_embeddings_data import CreateEmbeddingsData
    from openrouter_core.models.create_embeddings_usage import CreateEmbeddingsUsage


@model
class CreateEmbeddingsResponseBody(WireModel):
    """Embeddings, one for each input, and what they cost."""

    data: list[CreateEmbeddingsData]
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["list"]
    id: str | None = None
    usage: CreateEmbeddingsUsage | None = None
