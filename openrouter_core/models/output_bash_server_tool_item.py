"""Model OutputBashServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus
    from openrouter_core.models.output_bash_server_tool_item_file import OutputBashServerToolItemFile


@model
class OutputBashServerToolItem(WireModel):
    """A command run by OpenRouter's bash tool, with what it printed."""

    status: FailableToolCallStatus
    type: Literal["openrouter:bash"]
    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = nullable(default=None)
    """Ties a tool call to its output: both carry the same value."""
    command: str | None = None
    """Command line that was run."""
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the tool failed."""
    exit_code: int | None = wire("exitCode", default=None)
    """Exit code of the command; zero is success."""
    files: list[OutputBashServerToolItemFile] | None = None
    """Files that the command left in its container."""
    id: str | None = None
    stderr: str | None = None
    """What the command wrote to standard error."""
    stdout: str | None = None
    """What the command wrote to standard output."""
