"""Union ChatSystemMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_text import ChatContentText

    ChatSystemMessageContent: TypeAlias = str | list[ChatContentText]
    """Content of a system message: text, or a list of text parts."""
else:
    ChatSystemMessageContent = AnyOf("str", "list[ChatContentText]")
