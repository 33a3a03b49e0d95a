"""Parameters OutputTextEditorServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_text_editor_server_tool_item import OutputTextEditorServerToolItem
    from openrouter_core.params.command import CommandInput
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputTextEditorServerToolItemParam(TypedDict, total=False):
    """An operation of OpenRouter's text editor tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:text_editor"]]
    command: CommandInput
    """What was done: `view`, `create`, `str_replace` or `insert`."""
    filePath: str
    """Path of the file that was worked on."""
    id: str


OutputTextEditorServerToolItemInput: TypeAlias = "OutputTextEditorServerToolItemParam | OutputTextEditorServerToolItem"
"""What may be passed as OutputTextEditorServerToolItem: a dict, or the model."""
