"""Parameters OutputShellServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_shell_server_tool_item import OutputShellServerToolItem
    from openrouter_core.params.failable_tool_call_status import FailableToolCallStatusInput
    from openrouter_core.params.output_shell_server_tool_item_action import OutputShellServerToolItemActionInput
    from openrouter_core.params.output_shell_server_tool_item_file import OutputShellServerToolItemFileInput
    from openrouter_core.params.shell_call_output_content import ShellCallOutputContentInput


class OutputShellServerToolItemParam(TypedDict, total=False):
    """Commands run by OpenRouter's shell tool, with what they printed."""

    status: Required[FailableToolCallStatusInput]
    type: Required[Literal["openrouter:shell"]]
    action: OutputShellServerToolItemActionInput
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the tool failed."""
    files: Sequence[OutputShellServerToolItemFileInput]
    """Files that the commands left in their container."""
    id: str
    output: Sequence[ShellCallOutputContentInput]
    """Output and outcome of the commands."""


OutputShellServerToolItemInput: TypeAlias = "OutputShellServerToolItemParam | OutputShellServerToolItem"
"""What may be passed as OutputShellServerToolItem: a dict, or the model."""
