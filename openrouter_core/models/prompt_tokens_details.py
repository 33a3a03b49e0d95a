"""Model PromptTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PromptTokensDetails as PromptTokensDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class PromptTokensDetails(WireModel):
        """Prompt tokens by kind of input."""

        audio_tokens: int | None = None
        file_tokens: int | None = None
        image_tokens: int | None = None
        text_tokens: int | None = None
        video_tokens: int | None = None
