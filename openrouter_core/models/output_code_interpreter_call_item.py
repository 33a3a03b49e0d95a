"""Model OutputCodeInterpreterCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_code_interpreter_call_item_output import OutputCodeInterpreterCallItemOutput
    from openrouter_core.models.output_code_interpreter_call_item_status import OutputCodeInterpreterCallItemStatus


@model
class OutputCodeInterpreterCallItem(WireModel):
    """Code that a model ran in a code interpreter, with its outputs."""

    id: str
    status: OutputCodeInterpreterCallItemStatus
    type: Literal["code_interpreter_call"]
    code: str | None = nullable(default=None)
    """Source code that was run, or null."""
    container_id: str | None = None
    """Id of the sandbox container."""
    outputs: list[OutputCodeInterpreterCallItemOutput] | None = nullable(default=None)
    """What the code gave out: logs, images and files; or null."""
