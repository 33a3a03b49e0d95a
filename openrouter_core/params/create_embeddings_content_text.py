"""Parameters CreateEmbeddingsContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.create_embeddings_content_text import CreateEmbeddingsContentText


class CreateEmbeddingsContentTextParam(TypedDict, total=False):
    """Text part of an input to embed."""

    text: Required[str]
    type: Required[Literal["text"]]


CreateEmbeddingsContentTextInput: TypeAlias = "CreateEmbeddingsContentTextParam | CreateEmbeddingsContentText"
"""What may be passed as CreateEmbeddingsContentText: a dict, or the model."""
