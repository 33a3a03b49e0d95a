"""Model CreateEmbeddingsContentImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CreateEmbeddingsContentImageURL as CreateEmbeddingsContentImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateEmbeddingsContentImageURL(WireModel):
        """Image part of an input to embed."""

        image_url: ImageURL
        type: Literal["image_url"]
