"""Model ShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.outcome import Outcome


@model
class ShellCallOutputContent(WireModel):
    """Output and outcome of a shell command."""

    outcome: Outcome
    """How the command ended: an exit code or a timeout."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
