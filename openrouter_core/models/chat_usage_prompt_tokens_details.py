"""Model ChatUsagePromptTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatUsagePromptTokensDetails(WireModel):
        """Input tokens of a chat answer, by kind."""

        audio_tokens: int | None = None
        cache_write_tokens: int | None = None
        cached_tokens: int | None = None
        video_tokens: int | None = None
