"""Union ChatDeveloperMessageContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatDeveloperMessageContent as ChatDeveloperMessageContent
else:
    from openrouter_core.unions import AnyOf

    ChatDeveloperMessageContent = AnyOf("str", "list[ChatContentText]")
