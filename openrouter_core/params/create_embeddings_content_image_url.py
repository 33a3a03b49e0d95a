"""Parameters CreateEmbeddingsContentImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.create_embeddings_content_image_url import CreateEmbeddingsContentImageURL
    from openrouter_core.params.image_url import ImageURLInput


class CreateEmbeddingsContentImageURLParam(TypedDict, total=False):
    """Image part of an input to embed."""

    image_url: Required[ImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


CreateEmbeddingsContentImageURLInput: TypeAlias = "CreateEmbeddingsContentImageURLParam | CreateEmbeddingsContentImageURL"
"""What may be passed as CreateEmbeddingsContentImageURL: a dict, or the model."""
