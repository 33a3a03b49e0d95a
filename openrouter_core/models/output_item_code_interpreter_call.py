"""Model OutputItemCodeInterpreterCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemCodeInterpreterCall as OutputItemCodeInterpreterCall
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputItemCodeInterpreterCall(WireModel):
        """A code interpreter call, in output that alignment rejected."""

        id: str
        status: OutputItemCodeInterpreterCallStatus
        type: Literal["code_interpreter_call"]
        code: str | None = nullable(default=None)
        container_id: str | None = None
        outputs: list[OutputItemCodeInterpreterCallOutput] | None = nullable(default=None)
