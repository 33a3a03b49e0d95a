"""Parameters ImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.image_url import ImageURL


class ImageURLParam(TypedDict, total=False):
    """Address of an image to embed."""

    url: Required[str]
    """Web address or base64 data URL of the image."""


ImageURLInput: TypeAlias = "ImageURLParam | ImageURL"
"""What may be passed as ImageURL: a dict, or the model."""
