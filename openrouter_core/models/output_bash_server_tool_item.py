"""Model OutputBashServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputBashServerToolItem as OutputBashServerToolItem
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class OutputBashServerToolItem(WireModel):
        """A command run by OpenRouter's bash tool, with what it printed."""

        status: FailableToolCallStatus
        type: Literal["openrouter:bash"]
        arguments: str | None = nullable(default=None)
        call_id: str | None = nullable(default=None)
        command: str | None = None
        container_id: str | None = None
        error: str | None = None
        exit_code: int | None = wire("exitCode", default=None)
        files: list[OutputBashServerToolItemFile] | None = None
        id: str | None = None
        stderr: str | None = None
        stdout: str | None = None
