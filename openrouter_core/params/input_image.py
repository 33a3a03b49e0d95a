"""Parameters InputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_image import InputImage
    from openrouter_core.params.input_image_detail import InputImageDetailInput


class InputImageParam(TypedDict, total=False):
    """Image part of an input, by its id or its address."""

    detail: Required[InputImageDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


InputImageInput: TypeAlias = "InputImageParam | InputImage"
"""What may be passed as InputImage: a dict, or the model."""
