"""Model OutputCodeInterpreterServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputCodeInterpreterServerToolItem(WireModel):
    """Code run by OpenRouter's code interpreter tool, with what it printed."""

    status: ToolCallStatus
    type: Literal["openrouter:code_interpreter"]
    code: str | None = None
    """Source code that was run."""
    exit_code: int | None = wire("exitCode", default=None)
    """Exit code of the run; zero is success."""
    id: str | None = None
    language: str | None = None
    """Programming language of the code."""
    stderr: str | None = None
    """What the command wrote to standard error."""
    stdout: str | None = None
    """What the command wrote to standard output."""
