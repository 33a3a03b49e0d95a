"""Model MultimodalMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MultimodalMedia as MultimodalMedia
else:
    from openrouter_core.model import WireModel, model

    @model
    class MultimodalMedia(WireModel):
        """Audio, video or a file to embed."""

        data: str
        format: str | None = None
