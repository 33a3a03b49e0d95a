"""Model ShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellCallOutputItem as ShellCallOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ShellCallOutputItem(WireModel):
        """Result of a shell call, to be sent back to the model."""

        call_id: str
        output: list[ShellCallOutputContent]
        type: Literal["shell_call_output"]
        container_id: str | None = None
        error: str | None = None
        files: list[ShellCallOutputItemFile] | None = None
        id: str | None = nullable(default=None)
        max_output_length: int | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
