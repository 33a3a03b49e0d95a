"""Model OutputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_message_content import OutputMessageContent
    from openrouter_core.models.output_message_phase_union import OutputMessagePhaseUnion
    from openrouter_core.models.output_message_status_union import OutputMessageStatusUnion


@model
class OutputMessage(WireModel):
    """An assistant's message, in a conversation or in output that alignment rejected."""

    content: list[OutputMessageContent]
    id: str
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessagePhaseUnion | None = nullable(default=None)
    """Whether the message is commentary on the way or the final answer; or null."""
    status: OutputMessageStatusUnion | None = None
