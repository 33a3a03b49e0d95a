"""Model BatchObjectData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.embedding import Embedding


@model
class BatchObjectData(WireModel):
    """Embedding of one input of an embeddings request."""

    embedding: Embedding
    """The vector: a list of numbers, or a base64 string if asked for."""
    object: Literal["embedding"]
    index: int | None = None
    """Which input it belongs to, from 0."""
