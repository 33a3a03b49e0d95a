"""Model OutputShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellCallItem as OutputShellCallItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputShellCallItem(WireModel):
        """Shell commands that a model wants run."""

        call_id: str
        id: str
        status: ShellCallStatus
        type: Literal["shell_call"]
        action: OutputShellCallItemAction | None = None
        arguments: str | None = nullable(default=None)
