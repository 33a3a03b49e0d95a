"""Model LocalShellCallOutputItem."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class LocalShellCallOutputItem(WireModel):
    """What a local shell call printed, given back to the model."""

    id: str
    output: str
    """Output of the command, as one string."""
    type: Literal["local_shell_call_output"]
    status: Any = nullable(default=None)
