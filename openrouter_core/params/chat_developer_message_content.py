"""Parameters ChatDeveloperMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.chat_content_text import ChatContentTextInput

    ChatDeveloperMessageContentInput: TypeAlias = str | Sequence[ChatContentTextInput]
    """Content of a developer message: text, or a list of text parts."""
