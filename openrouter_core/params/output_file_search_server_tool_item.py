"""Parameters OutputFileSearchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.output_file_search_server_tool_item import OutputFileSearchServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputFileSearchServerToolItemParam(TypedDict, total=False):
    """A search in files, by OpenRouter's file search tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:file_search"]]
    id: str
    queries: Sequence[str]


OutputFileSearchServerToolItemInput: TypeAlias = "OutputFileSearchServerToolItemParam | OutputFileSearchServerToolItem"
"""What may be passed as OutputFileSearchServerToolItem: a dict, or the model."""
