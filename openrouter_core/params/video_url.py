"""Parameters VideoURL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.video_url import VideoURL


class VideoURLParam(TypedDict, total=False):
    """Video given by its address."""

    url: Required[str]
    """Address of the video, or a data URL with its content in base64."""


VideoURLInput: TypeAlias = "VideoURLParam | VideoURL"
"""What may be passed as VideoURL: a dict, or the model."""
