"""Model ImageGenStreamErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenStreamErrorEvent as ImageGenStreamErrorEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ImageGenStreamErrorEvent(WireModel):
        """Image stream event: an error has occurred."""

        error: ImageGenStreamErrorEventError
        type: Literal["error"]
