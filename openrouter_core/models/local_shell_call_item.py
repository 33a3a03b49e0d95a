"""Model LocalShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.local_shell_call_item_action import LocalShellCallItemAction
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class LocalShellCallItem(WireModel):
    """A model's call of the local shell tool, for the caller to run."""

    action: LocalShellCallItemAction
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    id: str
    status: ToolCallStatus
    type: Literal["local_shell_call"]
