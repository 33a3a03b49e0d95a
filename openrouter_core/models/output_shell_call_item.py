"""Model OutputShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_shell_call_item_action import OutputShellCallItemAction
    from openrouter_core.models.shell_call_status import ShellCallStatus


@model
class OutputShellCallItem(WireModel):
    """Shell commands that a model wants run."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    status: ShellCallStatus
    type: Literal["shell_call"]
    action: OutputShellCallItemAction | None = None
    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text, or null."""
