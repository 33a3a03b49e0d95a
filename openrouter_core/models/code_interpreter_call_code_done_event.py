"""Model CodeInterpreterCallCodeDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterCallCodeDoneEvent as CodeInterpreterCallCodeDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterCallCodeDoneEvent(WireModel):
        """Stream event: the code of a code interpreter call is complete."""

        code: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.code_interpreter_call_code.done"]
