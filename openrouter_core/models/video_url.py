"""Model VideoURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import VideoURL as VideoURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class VideoURL(WireModel):
        """Video given by its address."""

        url: str
