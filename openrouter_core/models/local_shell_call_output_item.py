"""Model LocalShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class LocalShellCallOutputItem(WireModel):
    """What a local shell call printed, given back to the model."""

    id: str
    output: str
    """Output of the command, as one string."""
    type: Literal["local_shell_call_output"]
    status: ToolCallStatus | None = nullable(default=None)
