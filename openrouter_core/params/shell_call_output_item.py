"""Parameters ShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.shell_call_output_item import ShellCallOutputItem
    from openrouter_core.params.shell_call_output_content import ShellCallOutputContentInput
    from openrouter_core.params.shell_call_output_item_file import ShellCallOutputItemFileInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class ShellCallOutputItemParam(TypedDict, total=False):
    """Result of a shell call, to be sent back to the model."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[Sequence[ShellCallOutputContentInput]]
    type: Required[Literal["shell_call_output"]]
    container_id: str
    """Id of the sandbox container."""
    error: str
    """Why the commands could not be run."""
    files: Sequence[ShellCallOutputItemFileInput]
    """Files in the container that the call wrote."""
    id: str | None
    max_output_length: int | None
    """Most characters of output that were kept."""
    status: ToolCallStatusInput | None


ShellCallOutputItemInput: TypeAlias = "ShellCallOutputItemParam | ShellCallOutputItem"
"""What may be passed as ShellCallOutputItem: a dict, or the model."""
