"""Model LegacyChatContentVideoInput."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import LegacyChatContentVideoInput as LegacyChatContentVideoInput
else:
    from openrouter_core.model import WireModel, model

    @model
    class LegacyChatContentVideoInput(WireModel):
        """Address of a video and how to process it."""

        url: str
        processing: LegacyChatContentVideoInputProcessing | None = None
