"""Model STTUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import STTUsage as STTUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class STTUsage(WireModel):
        """What a transcription used and cost."""

        cost: float | None = None
        input_tokens: int | None = None
        output_tokens: int | None = None
        seconds: float | None = None
        total_tokens: int | None = None
