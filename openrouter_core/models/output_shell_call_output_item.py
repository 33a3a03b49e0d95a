"""Model OutputShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_shell_call_output_item_file import OutputShellCallOutputItemFile
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent
    from openrouter_core.models.shell_call_status import ShellCallStatus


@model
class OutputShellCallOutputItem(WireModel):
    """What the commands of a shell call printed."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    output: list[ShellCallOutputContent]
    """Output and outcome of the commands."""
    status: ShellCallStatus
    type: Literal["shell_call_output"]
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the call failed."""
    files: list[OutputShellCallOutputItemFile] | None = None
    """Files that the commands left in their container."""
    max_output_length: int | None = nullable(default=None)
    """Most characters of output that were to be returned, or null."""
