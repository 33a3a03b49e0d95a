"""Parameters ContentPartImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_part_image_image_url import ContentPartImageImageURL


class ContentPartImageImageURLParam(TypedDict, total=False):
    """Address of a reference image."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


ContentPartImageImageURLInput: TypeAlias = "ContentPartImageImageURLParam | ContentPartImageImageURL"
"""What may be passed as ContentPartImageImageURL: a dict, or the model."""
