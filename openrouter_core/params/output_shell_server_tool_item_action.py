"""Parameters OutputShellServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_shell_server_tool_item_action import OutputShellServerToolItemAction


class OutputShellServerToolItemActionParam(TypedDict, total=False):
    """The commands of OpenRouter's shell tool and their limits."""

    commands: Required[Sequence[str]]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to return, or null."""
    timeout_ms: int | None
    """Longest time the commands may run, in milliseconds, or null."""


OutputShellServerToolItemActionInput: TypeAlias = "OutputShellServerToolItemActionParam | OutputShellServerToolItemAction"
"""What may be passed as OutputShellServerToolItemAction: a dict, or the model."""
