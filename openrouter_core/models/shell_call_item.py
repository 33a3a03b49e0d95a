"""Model ShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_item_action import ShellCallItemAction
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class ShellCallItem(WireModel):
    """Shell commands that the model asks to have run."""

    action: ShellCallItemAction
    """The commands and their limits."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    type: Literal["shell_call"]
    arguments: str | None = nullable(default=None)
    """The call's arguments as JSON text."""
    environment: Any = nullable(default=None)
    """Where the commands run."""
    id: str | None = nullable(default=None)
    status: ToolCallStatus | None = nullable(default=None)
