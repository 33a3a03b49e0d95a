"""Parameters ShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_item import ShellCallItem
    from openrouter_core.params.shell_call_item_action import ShellCallItemActionInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class ShellCallItemParam(TypedDict, total=False):
    """Shell commands that the model asks to have run."""

    action: Required[ShellCallItemActionInput]
    """The commands and their limits."""
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    type: Required[Literal["shell_call"]]
    arguments: str | None
    """The call's arguments as JSON text."""
    environment: Any
    """Where the commands run."""
    id: str | None
    status: ToolCallStatusInput | None


ShellCallItemInput: TypeAlias = "ShellCallItemParam | ShellCallItem"
"""What may be passed as ShellCallItem: a dict, or the model."""
