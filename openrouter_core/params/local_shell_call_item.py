"""Parameters LocalShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.local_shell_call_item import LocalShellCallItem
    from openrouter_core.params.local_shell_call_item_action import LocalShellCallItemActionInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class LocalShellCallItemParam(TypedDict, total=False):
    """A model's call of the local shell tool, for the caller to run."""

    action: Required[LocalShellCallItemActionInput]
    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    id: Required[str]
    status: Required[ToolCallStatusInput]
    type: Required[Literal["local_shell_call"]]


LocalShellCallItemInput: TypeAlias = "LocalShellCallItemParam | LocalShellCallItem"
"""What may be passed as LocalShellCallItem: a dict, or the model."""
