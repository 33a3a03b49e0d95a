"""Model OutputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputMessageItem as OutputMessageItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputMessageItem(WireModel):
        """A message that the model wrote, in a response's output."""

        content: list[OutputMessageItemContent]
        id: str
        role: Literal["assistant"]
        type: Literal["message"]
        phase: OutputMessageItemPhaseUnion | None = nullable(default=None)
        status: OutputMessageItemStatusUnion | None = None
