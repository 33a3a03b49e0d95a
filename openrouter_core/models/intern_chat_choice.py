"""Model InternChatChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatChoice as InternChatChoice
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatChoice(WireModel):
        """One choice in a chunk of an intern's streamed answer."""

        delta: InternChatDelta
        finish_reason: InternChatChoiceFinishReason | None
        index: int
