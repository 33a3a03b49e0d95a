"""Model InputMessageItemContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.input_message_item_detail import InputMessageItemDetail


@model
class InputMessageItemContentInputImage(WireModel):
    """Image in the content of an input message item."""

    detail: InputMessageItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = nullable(default=None)
    """Id of the stored file."""
    image_url: str | None = nullable(default=None)
    """Image, as a URL or a `data:` URL with base64."""
