"""Model InternChatPromptTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatPromptTokensDetails as InternChatPromptTokensDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatPromptTokensDetails(WireModel):
        """Breakdown of the prompt tokens of an intern chat."""

        cached_tokens: int
