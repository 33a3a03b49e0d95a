"""Parameters MessagesBashToolResultBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.messages_bash_tool_result_block import MessagesBashToolResultBlock
    from openrouter_core.params.messages_bash_tool_result_block_file import MessagesBashToolResultBlockFileInput


class MessagesBashToolResultBlockParam(TypedDict, total=False):
    """Result of OpenRouter's bash tool, sent back in a message."""

    content: Required[Mapping[str, Any]]
    tool_use_id: Required[str]
    """Id of the tool use that this is the result of."""
    type: Required[Literal["openrouter_bash_tool_result"]]
    container_id: str
    """Id of the sandbox container."""
    files: Sequence[MessagesBashToolResultBlockFileInput]
    """Files that the command left in its container."""


MessagesBashToolResultBlockInput: TypeAlias = "MessagesBashToolResultBlockParam | MessagesBashToolResultBlock"
"""What may be passed as MessagesBashToolResultBlock: a dict, or the model."""
