"""Model InternChatCompletionRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatCompletionRequest as InternChatCompletionRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatCompletionRequest(WireModel):
        """A chat request to an intern; the answer is always streamed."""

        messages: list[InternChatMessage]
        approval_mode: InternApprovalMode | None = None
        model: str | None = None
        session_id: str | None = None
        stream: Literal[True]
