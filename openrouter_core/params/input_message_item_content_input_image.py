"""Parameters InputMessageItemContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_message_item_content_input_image import InputMessageItemContentInputImage
    from openrouter_core.params.input_message_item_detail import InputMessageItemDetailInput


class InputMessageItemContentInputImageParam(TypedDict, total=False):
    """Image in the content of an input message item."""

    detail: Required[InputMessageItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


InputMessageItemContentInputImageInput: TypeAlias = "InputMessageItemContentInputImageParam | InputMessageItemContentInputImage"
"""What may be passed as InputMessageItemContentInputImage: a dict, or the model."""
