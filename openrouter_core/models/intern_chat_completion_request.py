"""Model InternChatCompletionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_approval_mode import InternApprovalMode
    from openrouter_core.models.intern_chat_message import InternChatMessage


@model
class InternChatCompletionRequest(WireModel):
    """A chat request to an intern; the answer is always streamed."""

    messages: list[InternChatMessage]
    """The conversation so far, oldest first."""
    approval_mode: InternApprovalMode | None = None
    """Whether a person approves the intern's actions or it acts on its own."""
    model: str | None = None
    """Model to use for the run."""
    session_id: str | None = None
    """Session to go on with."""
    stream: Literal[True]
