"""Model InputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.input_image_detail import InputImageDetail


@model
class InputImage(WireModel):
    """Image part of an input, by its id or its address."""

    detail: InputImageDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = nullable(default=None)
    """Id of the stored file."""
    image_url: str | None = nullable(default=None)
    """Image, as a URL or a `data:` URL with base64."""
