"""Model ShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent
    from openrouter_core.models.shell_call_output_item_file import ShellCallOutputItemFile
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class ShellCallOutputItem(WireModel):
    """Result of a shell call, to be sent back to the model."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: list[ShellCallOutputContent]
    type: Literal["shell_call_output"]
    container_id: str | None = None
    """Id of the sandbox container."""
    error: str | None = None
    """Why the commands could not be run."""
    files: list[ShellCallOutputItemFile] | None = None
    """Files in the container that the call wrote."""
    id: str | None = nullable(default=None)
    max_output_length: int | None = nullable(default=None)
    """Most characters of output that were kept."""
    status: ToolCallStatus | None = nullable(default=None)
