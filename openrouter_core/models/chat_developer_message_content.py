"""Union ChatDeveloperMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.chat_content_text import ChatContentText

    ChatDeveloperMessageContent: TypeAlias = str | list[ChatContentText]
    """Content of a developer message: text, or a list of text parts."""
else:
    ChatDeveloperMessageContent = AnyOf("str", "list[ChatContentText]")
