"""Model CustomToolCallOutputItemOutputInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.custom_tool_call_output_item_detail import CustomToolCallOutputItemDetail


@model
class CustomToolCallOutputItemOutputInputImage(WireModel):
    """Image in the output of a custom tool call."""

    detail: CustomToolCallOutputItemDetail
    """How closely the model looks at the image."""
    type: Literal["input_image"]
    file_id: str | None = nullable(default=None)
    """Id of the stored file."""
    image_url: str | None = nullable(default=None)
    """Image, as a URL or a `data:` URL with base64."""
