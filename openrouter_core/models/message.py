"""Model Message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Message as Message
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class Message(WireModel):
        """The assistant's message of a chat choice."""

        content: str | None
        refusal: str | None
        role: Literal["assistant"]
        annotations: list[Annotation] | None = None
        images: list[Image] | None = nullable(default=None)
        reasoning: str | None = nullable(default=None)
        reasoning_details: list[ReasoningDetail | None] | None = nullable(default=None)
        tool_calls: list[ToolCall] | None = None
