"""Parameters ContentPartImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_image import ContentPartImage
    from openrouter_core.params.content_part_image_image_url import ContentPartImageImageURLInput


class ContentPartImageParam(TypedDict, total=False):
    """Reference image for a generation request."""

    image_url: Required[ContentPartImageImageURLInput]
    """Image, as a URL or a `data:` URL with base64."""
    type: Required[Literal["image_url"]]


ContentPartImageInput: TypeAlias = "ContentPartImageParam | ContentPartImage"
"""What may be passed as ContentPartImage: a dict, or the model."""
