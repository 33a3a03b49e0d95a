"""Parameters ShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent
    from openrouter_core.params.outcome import OutcomeInput


class ShellCallOutputContentParam(TypedDict, total=False):
    """Output and outcome of a shell command."""

    outcome: Required[OutcomeInput]
    """How the command ended: an exit code or a timeout."""
    stderr: Required[str]
    """What the command wrote to standard error."""
    stdout: Required[str]
    """What the command wrote to standard output."""


ShellCallOutputContentInput: TypeAlias = "ShellCallOutputContentParam | ShellCallOutputContent"
"""What may be passed as ShellCallOutputContent: a dict, or the model."""
