"""Parameters CustomToolCallOutputItemOutputInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item_output_input_image import CustomToolCallOutputItemOutputInputImage
    from openrouter_core.params.custom_tool_call_output_item_detail import CustomToolCallOutputItemDetailInput


class CustomToolCallOutputItemOutputInputImageParam(TypedDict, total=False):
    """Image in the output of a custom tool call."""

    detail: Required[CustomToolCallOutputItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


CustomToolCallOutputItemOutputInputImageInput: TypeAlias = (
    "CustomToolCallOutputItemOutputInputImageParam | CustomToolCallOutputItemOutputInputImage"
)
"""What may be passed as CustomToolCallOutputItemOutputInputImage: a dict, or the model."""
