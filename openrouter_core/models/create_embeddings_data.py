"""Model CreateEmbeddingsData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_embeddings_embedding import CreateEmbeddingsEmbedding


@model
class CreateEmbeddingsData(WireModel):
    """Embedding of one input."""

    embedding: CreateEmbeddingsEmbedding
    """The vector, as numbers or, when base64 was asked for, as text."""
    object: Literal["embedding"]
    index: int | None = None
    """Place of the input in the request, from 0."""
