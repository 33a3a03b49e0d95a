"""Parameters EasyInputMessageContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message_content_input_image import EasyInputMessageContentInputImage
    from openrouter_core.params.easy_input_message_detail import EasyInputMessageDetailInput


class EasyInputMessageContentInputImageParam(TypedDict, total=False):
    """Image in the content of an input message of any role."""

    detail: Required[EasyInputMessageDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


EasyInputMessageContentInputImageInput: TypeAlias = "EasyInputMessageContentInputImageParam | EasyInputMessageContentInputImage"
"""What may be passed as EasyInputMessageContentInputImage: a dict, or the model."""
