"""Model AnthropicBase64ImageSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_image_mime_type import AnthropicImageMimeType


@model
class AnthropicBase64ImageSource(WireModel):
    """Image given in the request itself."""

    data: str
    """The image in base64, without a `data:` prefix."""
    media_type: AnthropicImageMimeType
    """Media type, such as `image/png`."""
    type: Literal["base64"]
