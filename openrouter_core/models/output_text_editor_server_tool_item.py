"""Model OutputTextEditorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputTextEditorServerToolItem as OutputTextEditorServerToolItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputTextEditorServerToolItem(WireModel):
        """An operation of OpenRouter's text editor tool."""

        status: ToolCallStatus
        type: Literal["openrouter:text_editor"]
        command: Command | None = None
        file_path: str | None = wire("filePath", default=None)
        id: str | None = None
