"""Model OutputTextEditorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.command import Command
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputTextEditorServerToolItem(WireModel):
    """An operation of OpenRouter's text editor tool."""

    status: ToolCallStatus
    type: Literal["openrouter:text_editor"]
    command: Command | None = None
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    file_path: str | None = wire("filePath", default=None)
    """Path of the file that was worked on."""
    id: str | None = None
