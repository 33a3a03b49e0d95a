"""Model OutputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_message_item_content import OutputMessageItemContent
    from openrouter_core.models.output_message_item_phase_union import OutputMessageItemPhaseUnion
    from openrouter_core.models.output_message_item_status_union import OutputMessageItemStatusUnion


@model
class OutputMessageItem(WireModel):
    """A message that the model wrote, in a response's output."""

    content: list[OutputMessageItemContent]
    id: str
    role: Literal["assistant"]
    type: Literal["message"]
    phase: OutputMessageItemPhaseUnion | None = nullable(default=None)
    """Whether the message is commentary on the way or the final answer; or null."""
    status: OutputMessageItemStatusUnion | None = None
