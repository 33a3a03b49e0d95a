"""Model ShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallItem as ShellCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ShellCallItem(WireModel):
        """Shell commands that the model asks to have run."""

        action: ShellCallItemAction
        call_id: str
        type: Literal["shell_call"]
        arguments: str | None = nullable(default=None)
        environment: Any = nullable(default=None)
        id: str | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
