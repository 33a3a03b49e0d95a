"""Parameters MultimodalMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.multimodal_media import MultimodalMedia


class MultimodalMediaParam(TypedDict, total=False):
    """Audio, video or a file to embed."""

    data: Required[str]
    """The media as a string, such as base64."""
    format: str
    """Format of the media, such as a file type."""


MultimodalMediaInput: TypeAlias = "MultimodalMediaParam | MultimodalMedia"
"""What may be passed as MultimodalMedia: a dict, or the model."""
