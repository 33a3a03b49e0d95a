"""Model OutputItemCodeInterpreterCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_item_code_interpreter_call_output import OutputItemCodeInterpreterCallOutput
    from openrouter_core.models.output_item_code_interpreter_call_status import OutputItemCodeInterpreterCallStatus


@model
class OutputItemCodeInterpreterCall(WireModel):
    """A code interpreter call, in output that alignment rejected."""

    id: str
    status: OutputItemCodeInterpreterCallStatus
    type: Literal["code_interpreter_call"]
    code: str | None = nullable(default=None)
    """Source code that was run, or null."""
    container_id: str | None = None
    """Id of the sandbox container."""
    outputs: list[OutputItemCodeInterpreterCallOutput] | None = nullable(default=None)
    """What the code gave out: logs, images and files; or null."""
