"""Parameters InternChatMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.intern_chat_text_part import InternChatTextPartInput

    InternChatMessageContentInput: TypeAlias = str | Sequence[InternChatTextPartInput]
    """Content of an intern chat message: plain text, or a list of text parts."""
