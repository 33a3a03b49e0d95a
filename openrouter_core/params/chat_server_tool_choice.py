"""Parameters ChatServerToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_server_tool_choice import ChatServerToolChoice


class ChatServerToolChoiceParam(TypedDict, total=False):
    """Makes the model use one particular server tool."""

    type: Required[str]
    """Type of the server tool, as in `tools`."""


ChatServerToolChoiceInput: TypeAlias = "ChatServerToolChoiceParam | ChatServerToolChoice"
"""What may be passed as ChatServerToolChoice: a dict, or the model."""
