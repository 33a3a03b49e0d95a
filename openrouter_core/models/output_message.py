"""Model OutputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessage as OutputMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputMessage(WireModel):
        """An assistant's message, in a conversation or in output that alignment rejected."""

        content: list[OutputMessageContent]
        id: str
        role: Literal["assistant"]
        type: Literal["message"]
        phase: OutputMessagePhaseUnion | None = nullable(default=None)
        status: OutputMessageStatusUnion | None = None
