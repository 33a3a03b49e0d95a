"""Parameters OutputBashServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput
    from openrouter_core.params.output_bash_server_tool_item_file import OutputBashServerToolItemFileInput


class OutputBashServerToolItemParam(TypedDict, total=False):
    """A command run by OpenRouter's bash tool, with what it printed."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:bash"]]
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    command: str
    """Command line that was run."""
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the tool failed."""
    exitCode: int
    """Exit code of the command; zero is success."""
    files: Sequence[OutputBashServerToolItemFileInput]
    """Files that the command left in its container."""
    id: str
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""


OutputBashServerToolItemInput: TypeAlias = "OutputBashServerToolItemParam | OutputBashServerToolItem"
"""What may be passed as OutputBashServerToolItem: a dict, or the model."""
