"""Parameters AnthropicBase64ImageSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_base64_image_source import AnthropicBase64ImageSource
    from openrouter_core.params.anthropic_image_mime_type import AnthropicImageMimeTypeInput


class AnthropicBase64ImageSourceParam(TypedDict, total=False):
    """Image given in the request itself."""

    data: Required[str]
    """The image in base64, without a `data:` prefix."""
    media_type: Required[AnthropicImageMimeTypeInput]
    """Media type, such as `image/png`."""
    type: Required[Literal["base64"]]


AnthropicBase64ImageSourceInput: TypeAlias = "AnthropicBase64ImageSourceParam | AnthropicBase64ImageSource"
"""What may be passed as AnthropicBase64ImageSource: a dict, or the model."""
