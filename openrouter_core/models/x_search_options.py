"""Model XSearchOptions."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class XSearchOptions(WireModel):
    """Options for search on X (formerly Twitter)."""

    allowed_x_handles: list[str] | None = None
    """The only accounts to take posts from."""
    enable_image_understanding: bool | None = None
    """Whether images in posts are read."""
    enable_video_understanding: bool | None = None
    """Whether videos in posts are read."""
    excluded_x_handles: list[str] | None = None
    """Accounts to take no posts from."""
    from_date: str | None = None
    """Earliest day of posts, as YYYY-MM-DD."""
    to_date: str | None = None
    """Latest day of posts, as YYYY-MM-DD."""
