"""Model OutputCodeInterpreterServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputCodeInterpreterServerToolItem as OutputCodeInterpreterServerToolItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputCodeInterpreterServerToolItem(WireModel):
        """Code run by OpenRouter's code interpreter tool, with what it printed."""

        status: ToolCallStatus
        type: Literal["openrouter:code_interpreter"]
        code: str | None = None
        exit_code: int | None = wire("exitCode", default=None)
        id: str | None = None
        language: str | None = None
        stderr: str | None = None
        stdout: str | None = None
