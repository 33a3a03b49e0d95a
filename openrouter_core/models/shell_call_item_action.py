"""Model ShellCallItemAction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ShellCallItemAction(WireModel):
    """Shell commands to run, and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None = nullable(default=None)
    """Most characters of output to keep."""
    timeout_ms: int | None = nullable(default=None)
    """Most time to give the commands, in milliseconds."""
