"""Parameters MessagesShellToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.messages_shell_tool_result_block import MessagesShellToolResultBlock
    from openrouter_core.params.messages_shell_tool_result_block_file import MessagesShellToolResultBlockFileInput


class MessagesShellToolResultBlockParam(TypedDict, total=False):
    """Result of OpenRouter's shell tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_shell_tool_result"]]
    container_id: str
    """Id of the sandbox container."""
    files: Sequence[MessagesShellToolResultBlockFileInput]
    """Files that the commands left in their container."""


MessagesShellToolResultBlockInput: TypeAlias = "MessagesShellToolResultBlockParam | MessagesShellToolResultBlock"
"""What may be passed as MessagesShellToolResultBlock: a dict, or the model."""
