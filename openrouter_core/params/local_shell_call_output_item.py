"""Parameters LocalShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.local_shell_call_output_item import LocalShellCallOutputItem


class LocalShellCallOutputItemParam(TypedDict, total=False):
    """What a local shell call printed, given back to the model."""

    id: Required[str]
    output: Required[str]
    """Output of the command, as one string."""
    type: Required[Literal["local_shell_call_output"]]
    status: Any


LocalShellCallOutputItemInput: TypeAlias = "LocalShellCallOutputItemParam | LocalShellCallOutputItem"
"""What may be passed as LocalShellCallOutputItem: a dict, or the model."""
