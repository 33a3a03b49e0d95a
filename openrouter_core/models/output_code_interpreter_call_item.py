"""Model OutputCodeInterpreterCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputCodeInterpreterCallItem as OutputCodeInterpreterCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputCodeInterpreterCallItem(WireModel):
        """Code that a model ran in a code interpreter, with its outputs."""

        id: str
        status: OutputCodeInterpreterCallItemStatus
        type: Literal["code_interpreter_call"]
        code: str | None = nullable(default=None)
        container_id: str | None = None
        outputs: list[OutputCodeInterpreterCallItemOutput] | None = nullable(default=None)
