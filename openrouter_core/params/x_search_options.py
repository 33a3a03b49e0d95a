"""Parameters XSearchOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.x_search_options import XSearchOptions


class XSearchOptionsParam(TypedDict, total=False):
    """Options for search on X (formerly Twitter)."""

    allowed_x_handles: Sequence[str]
    """The only accounts to take posts from."""
    enable_image_understanding: bool
    """Whether images in posts are read."""
    enable_video_understanding: bool
    """Whether videos in posts are read."""
    excluded_x_handles: Sequence[str]
    """Accounts to take no posts from."""
    from_date: str
    """Earliest day of posts, as YYYY-MM-DD."""
    to_date: str
    """Latest day of posts, as YYYY-MM-DD."""


XSearchOptionsInput: TypeAlias = "XSearchOptionsParam | XSearchOptions"
"""What may be passed as XSearchOptions: a dict, or the model."""
