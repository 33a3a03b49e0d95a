"""Model InputImageMask."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputImageMask as InputImageMask
else:
    from openrouter_core.model import WireModel, model

    @model
    class InputImageMask(WireModel):
        """Mask that marks which part of an image to change, by its id or its address."""

        file_id: str | None = None
        image_url: str | None = None
