"""Parameters OutputImageGenerationCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_image_generation_call_item import OutputImageGenerationCallItem
    from openrouter_core.params.image_generation_status import ImageGenerationStatusInput


class OutputImageGenerationCallItemParam(TypedDict, total=False):
    """An image that a model generated with the provider's image tool."""

    id: Required[str]
    status: Required[ImageGenerationStatusInput]
    type: Required[Literal["image_generation_call"]]
    result: str | None
    """The image, base64, or null while there is none."""
    prompt: str
    """Text that the image was made from."""


OutputImageGenerationCallItemInput: TypeAlias = "OutputImageGenerationCallItemParam | OutputImageGenerationCallItem"
"""What may be passed as OutputImageGenerationCallItem: a dict, or the model."""
