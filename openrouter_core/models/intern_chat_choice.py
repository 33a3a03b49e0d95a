"""Model InternChatChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_choice_finish_reason import InternChatChoiceFinishReason
    from openrouter_core.models.intern_chat_delta import InternChatDelta


@model
class InternChatChoice(WireModel):
    """One choice in a chunk of an intern's streamed answer."""

    delta: InternChatDelta
    """What this event adds."""
    finish_reason: InternChatChoiceFinishReason | None
    """Why the answer ended, or null while it goes on."""
    index: int
    """Position, counted from 0."""
