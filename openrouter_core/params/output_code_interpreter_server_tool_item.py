"""Parameters OutputCodeInterpreterServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputCodeInterpreterServerToolItemParam(TypedDict, total=False):
    """Code run by OpenRouter's code interpreter tool, with what it printed."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:code_interpreter"]]
    code: str
    """Source code that was run."""
    exitCode: int
    """Exit code of the run; zero is success."""
    id: str
    language: str
    """Programming language of the code."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""


OutputCodeInterpreterServerToolItemInput: TypeAlias = (
    "OutputCodeInterpreterServerToolItemParam | OutputCodeInterpreterServerToolItem"
)
"""What may be passed as OutputCodeInterpreterServerToolItem: a dict, or the model."""
