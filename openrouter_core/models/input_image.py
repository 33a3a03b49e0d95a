"""Model InputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputImage as InputImage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputImage(WireModel):
        """Image part of an input, by its id or its address."""

        detail: InputImageDetail
        type: Literal["input_image"]
        file_id: str | None = nullable(default=None)
        image_url: str | None = nullable(default=None)
