"""Model OutputShellCallItemAction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OutputShellCallItemAction(WireModel):
    """The commands of a shell call and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None
    """Most characters of output to return, or null."""
    timeout_ms: int | None
    """Longest time the commands may run, in milliseconds, or null."""
