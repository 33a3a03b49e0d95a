"""Model OutputShellCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellCallOutputItem as OutputShellCallOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputShellCallOutputItem(WireModel):
        """What the commands of a shell call printed."""

        call_id: str
        id: str
        output: list[ShellCallOutputContent]
        status: ShellCallStatus
        type: Literal["shell_call_output"]
        container_id: str | None = None
        error: str | None = None
        files: list[OutputShellCallOutputItemFile] | None = None
        max_output_length: int | None = nullable(default=None)
