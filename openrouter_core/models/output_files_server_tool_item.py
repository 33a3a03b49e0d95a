"""Model OutputFilesServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFilesServerToolItem as OutputFilesServerToolItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputFilesServerToolItem(WireModel):
        """An operation of OpenRouter's files tool."""

        status: ToolCallStatus
        type: Literal["openrouter:files"]
        arguments: str | None = nullable(default=None)
        call_id: str | None = nullable(default=None)
        error: str | None = None
        file_id: str | None = None
        filename: str | None = None
        id: str | None = None
        operation: str | None = None
        result: str | None = None
