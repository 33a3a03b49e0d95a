"""Parameters MessagesBashToolResultBlockFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_bash_tool_result_block_file import MessagesBashToolResultBlockFile


class MessagesBashToolResultBlockFileParam(TypedDict, total=False):
    """A container file named in a bash result that is sent back."""

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


MessagesBashToolResultBlockFileInput: TypeAlias = "MessagesBashToolResultBlockFileParam | MessagesBashToolResultBlockFile"
"""What may be passed as MessagesBashToolResultBlockFile: a dict, or the model."""
