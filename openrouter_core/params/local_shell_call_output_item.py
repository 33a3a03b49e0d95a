"""Parameters LocalShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.local_shell_call_output_item import LocalShellCallOutputItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class LocalShellCallOutputItemParam(TypedDict, total=False):
    """What a local shell call printed, given back to the model."""

    id: Required[str]
    output: Required[str]
    """Output of the command, as one string."""
    type: Required[Literal["local_shell_call_output"]]
    status: ToolCallStatusInput | None


LocalShellCallOutputItemInput: TypeAlias = "LocalShellCallOutputItemParam | LocalShellCallOutputItem"
"""What may be passed as LocalShellCallOutputItem: a dict, or the model."""
