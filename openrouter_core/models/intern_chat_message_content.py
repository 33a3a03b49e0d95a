"""Union InternChatMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_text_part import InternChatTextPart

    InternChatMessageContent: TypeAlias = str | list[InternChatTextPart]
    """Content of an intern chat message: plain text, or a list of text parts."""
else:
    InternChatMessageContent = AnyOf("str", "list[InternChatTextPart]")
