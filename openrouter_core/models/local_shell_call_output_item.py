"""Model LocalShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LocalShellCallOutputItem as LocalShellCallOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class LocalShellCallOutputItem(WireModel):
        """What a local shell call printed, given back to the model."""

        id: str
        output: str
        type: Literal["local_shell_call_output"]
        status: ToolCallStatus | None = nullable(default=None)
