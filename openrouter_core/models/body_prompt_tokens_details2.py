"""Model BodyPromptTokensDetails2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BodyPromptTokensDetails2 as BodyPromptTokensDetails2
else:
    from openrouter_core.model import WireModel, model

    @model
    class BodyPromptTokensDetails2(WireModel):
        """Input tokens of embeddings in a batch, by kind."""

        audio_tokens: int | None = None
        file_tokens: int | None = None
        image_tokens: int | None = None
        text_tokens: int | None = None
        video_tokens: int | None = None
