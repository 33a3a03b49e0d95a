"""Parameters FunctionCallOutputItemOutputInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.function_call_output_item_output_input_image import FunctionCallOutputItemOutputInputImage
    from openrouter_core.params.function_call_output_item_detail import FunctionCallOutputItemDetailInput


class FunctionCallOutputItemOutputInputImageParam(TypedDict, total=False):
    """Image in the output of a function call."""

    detail: Required[FunctionCallOutputItemDetailInput]
    """How closely the model looks at the image."""
    type: Required[Literal["input_image"]]
    file_id: str | None
    """Id of the stored file."""
    image_url: str | None
    """Image, as a URL or a `data:` URL with base64."""


FunctionCallOutputItemOutputInputImageInput: TypeAlias = (
    "FunctionCallOutputItemOutputInputImageParam | FunctionCallOutputItemOutputInputImage"
)
"""What may be passed as FunctionCallOutputItemOutputInputImage: a dict, or the model."""
