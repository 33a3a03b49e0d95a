"""Model XSearchOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import XSearchOptions as XSearchOptions
else:
    from openrouter_core.model import WireModel, model

    @model
    class XSearchOptions(WireModel):
        """Options for search on X (formerly Twitter)."""

        allowed_x_handles: list[str] | None = None
        enable_image_understanding: bool | None = None
        enable_video_understanding: bool | None = None
        excluded_x_handles: list[str] | None = None
        from_date: str | None = None
        to_date: str | None = None
