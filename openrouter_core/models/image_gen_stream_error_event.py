"""Model ImageGenStreamErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.image_gen_stream_error_event_error import ImageGenStreamErrorEventError


@model
class ImageGenStreamErrorEvent(WireModel):
    """Image stream event: an error has occurred."""

    error: ImageGenStreamErrorEventError
    type: Literal["error"]
