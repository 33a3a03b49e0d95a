"""Model CodeInterpreterCallCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterCallCompletedEvent as CodeInterpreterCallCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterCallCompletedEvent(WireModel):
        """Stream event: a code interpreter call has finished."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.code_interpreter_call.completed"]
