"""Model OutputFilesServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputFilesServerToolItem(WireModel):
    """An operation of OpenRouter's files tool."""

    status: ToolCallStatus
    type: Literal["openrouter:files"]
    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None = nullable(default=None)
    """Ties a tool call to its output: both carry the same value."""
    error: str | None = None
    """Why the tool failed."""
    file_id: str | None = None
    """Id of the stored file."""
    filename: str | None = None
    id: str | None = None
    operation: str | None = None
    """Name of the operation."""
    result: str | None = None
    """What the operation returned, as text."""
