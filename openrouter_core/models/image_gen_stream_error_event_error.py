"""Model ImageGenStreamErrorEventError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ImageGenStreamErrorEventError(WireModel):
    """Error that an image stream reports."""

    message: str
    code: str | None = nullable(default=None)
    """Code of the error, null when it has none."""
    param: str | None = nullable(default=None)
    """Request parameter at fault, null when none is."""
    type: str | None = nullable(default=None)
    """Kind of error."""
