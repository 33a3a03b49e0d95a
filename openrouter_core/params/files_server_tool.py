"""Parameters FilesServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.files_server_tool import FilesServerTool
    from openrouter_core.params.files_server_tool_config import FilesServerToolConfigInput


class FilesServerToolParam(TypedDict, total=False):
    """Server tool that lets the model work with stored files."""

    type: Required[Literal["openrouter:files"]]
    parameters: FilesServerToolConfigInput


FilesServerToolInput: TypeAlias = "FilesServerToolParam | FilesServerTool"
"""What may be passed as FilesServerTool: a dict, or the model."""
