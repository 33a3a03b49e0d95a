"""Model ImageGenerationUsageCompletionTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ImageGenerationUsageCompletionTokensDetails as ImageGenerationUsageCompletionTokensDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ImageGenerationUsageCompletionTokensDetails(WireModel):
        """Output tokens of an image request, by kind."""

        audio_tokens: int | None = nullable(default=None)
        image_tokens: int | None = nullable(default=None)
        reasoning_tokens: int | None = nullable(default=None)
