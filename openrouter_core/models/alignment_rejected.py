"""Union AlignmentRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.alignment_chat_rejected import AlignmentChatRejected
    from openrouter_core.models.alignment_responses_rejected import AlignmentResponsesRejected

    AlignmentRejected: TypeAlias = AlignmentChatRejected | list[AlignmentResponsesRejected]
    """Answer that was rejected: a chat message, or the output items of a response."""
else:
    AlignmentRejected = AnyOf("AlignmentChatRejected", "list[AlignmentResponsesRejected]")
