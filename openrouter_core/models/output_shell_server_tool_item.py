"""Model OutputShellServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellServerToolItem as OutputShellServerToolItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputShellServerToolItem(WireModel):
        """Commands run by OpenRouter's shell tool, with what they printed."""

        status: FailableToolCallStatus
        type: Literal["openrouter:shell"]
        action: OutputShellServerToolItemAction | None = None
        arguments: str | None = nullable(default=None)
        call_id: str | None = nullable(default=None)
        container_id: str | None = None
        error: str | None = None
        files: list[OutputShellServerToolItemFile] | None = None
        id: str | None = None
        output: list[ShellCallOutputContent] | None = None
