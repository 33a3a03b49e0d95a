"""Model InternChatAssistantMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatAssistantMessage as InternChatAssistantMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternChatAssistantMessage(WireModel):
        """A message the intern wrote earlier in the conversation."""

        role: Literal["assistant"]
        content: InternChatMessageContent | None = nullable(default=None)
        tool_calls: list[InternChatEchoedToolCall] | None = None
