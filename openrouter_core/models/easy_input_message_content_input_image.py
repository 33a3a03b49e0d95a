"""Model EasyInputMessageContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessageContentInputImage as EasyInputMessageContentInputImage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EasyInputMessageContentInputImage(WireModel):
        """Image in the content of an input message of any role."""

        detail: EasyInputMessageDetail
        type: Literal["input_image"]
        file_id: str | None = nullable(default=None)
        image_url: str | None = nullable(default=None)
