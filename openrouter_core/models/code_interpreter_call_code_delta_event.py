"""Model CodeInterpreterCallCodeDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterCallCodeDeltaEvent as CodeInterpreterCallCodeDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterCallCodeDeltaEvent(WireModel):
        """Stream event: a further piece of the code that the code interpreter is to run."""

        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.code_interpreter_call_code.delta"]
