"""Parameters ShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.shell_call_item_action import ShellCallItemAction


class ShellCallItemActionParam(TypedDict, total=False):
    """Shell commands to run, and their limits."""

    commands: Required[Sequence[str]]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to keep."""
    timeout_ms: int | None
    """Most time to give the commands, in milliseconds."""


ShellCallItemActionInput: TypeAlias = "ShellCallItemActionParam | ShellCallItemAction"
"""What may be passed as ShellCallItemAction: a dict, or the model."""
