"""Model InternChatUsage."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatUsage as InternChatUsage
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatUsage(WireModel):
        """Tokens and cost of an intern's chat answer."""

        completion_tokens: int
        prompt_tokens: int
        total_tokens: int
        cost: float | None = None
        prompt_tokens_details: InternChatPromptTokensDetails | None = None
