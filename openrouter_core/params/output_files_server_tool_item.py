"""Parameters OutputFilesServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_files_server_tool_item import OutputFilesServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputFilesServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's files tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:files"]]
    arguments: str | None
    """Arguments of the call, as JSON text, or null."""
    call_id: str | None
    """Ties a tool call to its output: both carry the same value."""
    error: str
    """Why the tool failed."""
    file_id: str
    """Id of the stored file."""
    filename: str
    id: str
    operation: str
    """Name of the operation."""
    result: str
    """What the operation returned, as text."""


OutputFilesServerToolItemInput: TypeAlias = "OutputFilesServerToolItemParam | OutputFilesServerToolItem"
"""What may be passed as OutputFilesServerToolItem: a dict, or the model."""
