"""Model ShellCallOutputContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallOutputContent as ShellCallOutputContent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ShellCallOutputContent(WireModel):
        """Output and outcome of a shell command."""

        outcome: Outcome
        stderr: str
        stdout: str
