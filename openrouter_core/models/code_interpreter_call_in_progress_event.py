"""Model CodeInterpreterCallInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterCallInProgressEvent as CodeInterpreterCallInProgressEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterCallInProgressEvent(WireModel):
        """Stream event: a code interpreter call has begun."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.code_interpreter_call.in_progress"]
