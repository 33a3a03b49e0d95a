"""Parameters ChatAssistantMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.chat_content_items import ChatContentItemsInput

    ChatAssistantMessageContentInput: TypeAlias = str | Sequence[ChatContentItemsInput]
    """Content of an assistant message: text, or a list of parts."""
