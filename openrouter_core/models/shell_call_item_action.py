"""Model ShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallItemAction as ShellCallItemAction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ShellCallItemAction(WireModel):
        """Shell commands to run, and their limits."""

        commands: list[str]
        max_output_length: int | None = nullable(default=None)
        timeout_ms: int | None = nullable(default=None)
