"""Parameters ChatToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.chat_named_tool_choice import ChatNamedToolChoiceInput
    from openrouter_core.params.chat_server_tool_choice import ChatServerToolChoiceInput

    ChatToolChoiceInput: TypeAlias = (
        ChatServerToolChoiceInput | ChatNamedToolChoiceInput | Literal["none", "auto", "required"] | str
    )
    """Which tools the model may call: none, any, at least one, or one particular tool."""
