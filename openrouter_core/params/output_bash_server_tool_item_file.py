"""Parameters OutputBashServerToolItemFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_bash_server_tool_item_file import OutputBashServerToolItemFile


class OutputBashServerToolItemFileParam(TypedDict, total=False):
    """A container file named in a bash tool item."""

    container_id: Required[str]
    """Id of the sandbox container."""
    end_index: Required[int]
    """Character of the text at which the citation ends."""
    file_id: Required[str]
    """Id of the stored file."""
    filename: Required[str]
    start_index: Required[int]
    """Character of the text at which the citation starts."""
    type: Required[Literal["container_file_citation"]]


OutputBashServerToolItemFileInput: TypeAlias = "OutputBashServerToolItemFileParam | OutputBashServerToolItemFile"
"""What may be passed as OutputBashServerToolItemFile: a dict, or the model."""
