"""Model InputMessageItemContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputMessageItemContentInputImage as InputMessageItemContentInputImage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputMessageItemContentInputImage(WireModel):
        """Image in the content of an input message item."""

        detail: InputMessageItemDetail
        type: Literal["input_image"]
        file_id: str | None = nullable(default=None)
        image_url: str | None = nullable(default=None)
