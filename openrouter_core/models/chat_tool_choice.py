"""Union ChatToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_named_tool_choice import ChatNamedToolChoice
    from openrouter_core.models.chat_server_tool_choice import ChatServerToolChoice

    ChatToolChoice: TypeAlias = ChatServerToolChoice | ChatNamedToolChoice | Literal["none", "auto", "required"] | str
    """Which tools the model may call: none, any, at least one, or one particular tool."""
else:
    ChatToolChoice = AnyOf("ChatServerToolChoice", "ChatNamedToolChoice", "Literal['none', 'auto', 'required'] | str")
