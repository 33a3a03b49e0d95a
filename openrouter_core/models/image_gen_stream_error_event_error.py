"""Model ImageGenStreamErrorEventError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenStreamErrorEventError as ImageGenStreamErrorEventError
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ImageGenStreamErrorEventError(WireModel):
        """Error that an image stream reports."""

        message: str
        code: str | None = nullable(default=None)
        param: str | None = nullable(default=None)
        type: str | None = nullable(default=None)
