"""Model OutputShellServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.failable_tool_call_status import FailableToolCallStatus
    from openrouter_core.models.output_shell_server_tool_item_action import OutputShellServerToolItemAction
    from openrouter_core.models.output_shell_server_tool_item_file import OutputShellServerToolItemFile
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent


@model
class OutputShellServerToolItem(WireModel):
    """Commands run by OpenRouter's shell tool, with what they printed."""

    status: FailableToolCallStatus
    type: Literal["openrouter:shell"]
    action: OutputShellServerToolItemAction | None = None
    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = nullable(default=None)
    """Ties a tool call to its output: both carry the same value."""
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the tool failed."""
    files: list[OutputShellServerToolItemFile] | None = None
    """Files that the commands left in their container."""
    id: str | None = None
    output: list[ShellCallOutputContent] | None = None
    """Output and outcome of the commands."""
