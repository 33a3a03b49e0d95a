"""Model BodyPromptTokensDetails1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BodyPromptTokensDetails1 as BodyPromptTokensDetails1
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BodyPromptTokensDetails1(WireModel):
        """Input tokens of a chat answer in a batch, by kind."""

        audio_tokens: int | None = nullable(default=None)
        cache_write_tokens: int | None = nullable(default=None)
        cached_tokens: int | None = nullable(default=None)
        file_tokens: int | None = nullable(default=None)
        video_tokens: int | None = nullable(default=None)
