"""Model OutputShellServerToolItemAction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class OutputShellServerToolItemAction(WireModel):
    """The commands of OpenRouter's shell tool and their limits."""

    commands: list[str]
    """Command lines to run."""
    max_output_length: int | None = nullable(default=None)
    """Most characters of output to return, or null."""
    timeout_ms: int | None = nullable(default=None)
    """Longest time the commands may run, in milliseconds, or null."""
