"""Model FunctionCallOutputItemOutputInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallOutputItemOutputInputImage as FunctionCallOutputItemOutputInputImage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class FunctionCallOutputItemOutputInputImage(WireModel):
        """Image in the output of a function call."""

        detail: FunctionCallOutputItemDetail
        type: Literal["input_image"]
        file_id: str | None = nullable(default=None)
        image_url: str | None = nullable(default=None)
