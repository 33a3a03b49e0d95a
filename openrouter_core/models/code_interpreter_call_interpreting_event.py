"""Model CodeInterpreterCallInterpretingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterCallInterpretingEvent as CodeInterpreterCallInterpretingEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterCallInterpretingEvent(WireModel):
        """Stream event: the code interpreter is running the code."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.code_interpreter_call.interpreting"]
